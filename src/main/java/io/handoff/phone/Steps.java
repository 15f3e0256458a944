package io.handoff.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the phone says of its way: a line a step, for people or as JSON. Never a token. */
final class Steps {
    private final PrintStream out;
    private final boolean json;
    private final long started = System.nanoTime();

    Steps(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** @param detail what is worth knowing of it, or null */
    void took(String step, String detail) {
        long milliseconds = (System.nanoTime() - started) / 1_000_000;
        out.println(json ? asJson(step, milliseconds, detail) : asText(step, milliseconds, detail));
    }

    /** The last line for programs, such as {@code "step":"refused"}; people read it on standard error. */
    void ended(PhoneProblem problem) {
        if (json) {
            took(problem.ending().name().toLowerCase(Locale.ROOT), problem.getMessage());
        }
    }

    private static String asText(String step, long milliseconds, String detail) {
        var line = String.format(
                Locale.ROOT, "%8.2f s  %-12s %s", milliseconds / 1000.0, step, detail == null ? "" : detail);
        return line.stripTrailing();
    }

    private static String asJson(String step, long milliseconds, String detail) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", step);
        line.put("ms", milliseconds);
        if (detail != null) {
            line.put("detail", detail);
        }
        try {
            return Server.JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
