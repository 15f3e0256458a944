package io.handoff.reading;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What reads the print of a prepared picture.
 *
 * @param engine {@link #BUILT_IN}, the absolute path of a program, or an http or https address
 * @param authorization a file with the value of the {@code Authorization} header that an address wants; nobody else's
 */
public record EngineSettings(String engine, Optional<Path> authorization) {

    public static final String BUILT_IN = "built-in";

    /** The one that comes with the product. */
    public static EngineSettings builtIn() {
        return new EngineSettings(BUILT_IN, Optional.empty());
    }

    /** A program of the operator's, as against an address. */
    public boolean isProgram() {
        return engine.startsWith("/");
    }

    public boolean isBuiltIn() {
        return engine.equals(BUILT_IN);
    }
}
