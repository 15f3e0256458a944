package io.handoff.config;

import java.util.Locale;

/** A setting that keeps the server from starting; the message is one sentence that names it. */
public class SettingError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingError(String name, String what) {
        super("Setting " + name.toUpperCase(Locale.ROOT).replace('.', '_') + " " + what + ".");
    }
}
