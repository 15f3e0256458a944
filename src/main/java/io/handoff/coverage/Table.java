package io.handoff.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource with one entry a line, its columns between tabs; the first is a code. */
final class Table {
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    Table(String resource) {
        try (var in = Table.class.getResourceAsStream(resource)) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var columns = List.of(line.split("\t"));
                rows.put(columns.get(0), columns.subList(1, columns.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands beside the code; otherwise where it is not there. */
    List<String> row(String code, List<String> otherwise) {
        return rows.getOrDefault(code, otherwise);
    }

    /** The codes, in the order of the table. */
    List<String> codes() {
        return List.copyOf(rows.keySet());
    }
}
