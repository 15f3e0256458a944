package io.handoff.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Published specimen cards that lie beside this repository on some machines, with what each of them says. */
public final class Specimens {
    private static final Path FOLDER =
            Path.of(System.getProperty("handoff.shared", "../shared")).resolve("data/cards");

    private Specimens() {}

    /**
     * One picture.
     *
     * @param truth its fields by their names on the wire, and some more
     */
    public record Specimen(String file, JsonNode truth) {
        /** The picture as it lies in its file. */
        public byte[] picture() throws IOException {
            return Files.readAllBytes(FOLDER.resolve(file));
        }

        /** It is one of the first to get right. */
        public boolean isSmoke() {
            return truth.path("smoke").asBoolean();
        }
    }

    /** Where they are looked for. */
    public static Path folder() {
        return FOLDER;
    }

    /** All of them, in the order of their list; none where the folder is absent. */
    public static List<Specimen> all() throws IOException {
        Path list = FOLDER.resolve("truth.json");
        List<Specimen> all = new ArrayList<>();
        if (Files.exists(list)) {
            new ObjectMapper()
                    .readTree(list.toFile())
                    .properties()
                    .forEach(entry -> all.add(new Specimen(entry.getKey(), entry.getValue())));
        }
        return all;
    }
}
