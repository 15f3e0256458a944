package io.handoff.launch;

import java.util.Locale;

/** Whether an account and its keys are for trying out or for patients. */
public enum Mode {
    TEST,
    LIVE;

    /** As the database holds it: {@code test} or {@code live}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of the database's text. */
    public static Mode of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** What its keys begin with. */
    public String prefix() {
        return "sk_" + text() + "_";
    }
}
