package io.handoff.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's log, searched for the one line that says why it failed. */
record ServerLog(Path file) {
    private static final Pattern ENTRY =
            Pattern.compile("^\\S* *\\d\\d:\\d\\d:\\d\\d,\\d{3} +(?<level>[A-Z]+) +\\[[^]]*] \\([^)]*\\) (?<text>.*)");
    private static final Pattern CAUSE = Pattern.compile("^\\s*Caused by: (?:[\\w.$]+: )?(?<text>.*)");
    private static final int LONGEST = 400;

    /** The deepest cause of the first error; else the first error; else, where the JVM gave up, its last words. */
    Optional<String> decisiveLine() {
        List<String> lines = lines();
        String first = null;
        String cause = null;
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                if (cause != null) {
                    break;
                }
                if (first == null && entry.group("level").matches("ERROR|FATAL")) {
                    first = entry.group("text");
                }
            } else if (first != null) {
                Matcher deeper = CAUSE.matcher(line);
                cause = deeper.matches() ? deeper.group("text") : cause;
            }
        }
        return Optional.ofNullable(cause)
                .or(() -> lastWords(lines))
                .map(String::strip)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static Optional<String> lastWords(List<String> lines) {
        Optional<String> error = lines.stream()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .filter(entry -> entry.group("level").matches("ERROR|FATAL"))
                .map(entry -> entry.group("text"))
                .findFirst();
        boolean started = lines.stream().anyMatch(line -> ENTRY.matcher(line).matches());
        return error.or(() -> started
                ? Optional.empty()
                : lines.stream().filter(line -> !line.isBlank()).reduce((before, last) -> last));
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
