package io.handoff.payers;

import java.util.Locale;

/** What a list of payers is for. */
public enum ListKind {
    /** The directory that comes with the product. */
    SUPPLIED("payer_directory"),
    /** An account's own directory, in the place of the supplied one. */
    DIRECTORY("payer_directory"),
    /** An account's own payers with its own ids, beside the directory: {@code custom} in a match. */
    CUSTOM("payers");

    private final String setting;

    ListKind(String setting) {
        this.setting = setting;
    }

    /** The account's setting that it is. */
    public String setting() {
        return setting;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ListKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
