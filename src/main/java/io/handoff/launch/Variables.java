package io.handoff.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Environment variables by type. One that is blank counts as not set. */
record Variables(Map<String, String> environment) {
    private static final int HIGHEST_PORT = 65_535;

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A value that may also lie in the file that {@code <name>_FILE} names, as container platforms hand out secrets.
     */
    Optional<String> secret(String name) {
        Optional<String> value = text(name);
        Optional<Path> file = path(name + "_FILE");
        if (value.isPresent() && file.isPresent()) {
            throw new LaunchProblem(name + " and " + name + "_FILE are both set; set one of them.");
        }
        return value.or(() -> file.map(path -> content(name + "_FILE", path)));
    }

    int port(String name, int otherwise) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().matches("\\d{1,5}")) {
            int port = Integer.parseInt(value.get());
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new LaunchProblem(
                name + " must be a number from 1 to " + HIGHEST_PORT + ", and is \"" + value.get() + "\".");
    }

    boolean flag(String name, boolean otherwise) {
        String value = text(name).orElse(Boolean.toString(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new LaunchProblem(name + " must be true or false, and is \"" + value + "\".");
        };
    }

    InetAddress address(String name, String otherwise) {
        String value = text(name).orElse(otherwise);
        try {
            // Only what needs no look-up: a host name could mean another machine tomorrow.
            if (value.equals("localhost") || value.contains(":") || value.matches("\\d+(\\.\\d+){3}")) {
                return InetAddress.getByName(value);
            }
        } catch (UnknownHostException e) {
            // falls through to the sentence
        }
        throw new LaunchProblem(name + " must be an IP address of this machine, and is \"" + value + "\".");
    }

    Optional<Path> path(String name) {
        try {
            return text(name).map(Path::of);
        } catch (InvalidPathException e) {
            throw new LaunchProblem(name + " must be a path, and is not.");
        }
    }

    private static String content(String name, Path file) {
        try {
            String content = Files.readString(file).strip();
            if (content.isEmpty()) {
                throw new LaunchProblem(name + ": the file " + file + " is empty.");
            }
            return content;
        } catch (IOException e) {
            throw new LaunchProblem(name + ": the file " + file + " cannot be read (" + Reason.of(e) + ").");
        }
    }
}
