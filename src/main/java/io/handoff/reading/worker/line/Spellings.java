package io.handoff.reading.worker.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names are usually written that have letters which the network does not know. */
final class Spellings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, List<String>> USUAL = read();

    private Spellings() {}

    /** In capitals, the likeliest first; none for a name without such letters. */
    static List<String> of(String name) {
        return USUAL.getOrDefault(plain(name), List.of());
    }

    /** In capitals, as the network would read it. */
    static String plain(String name) {
        String apart = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('Ø', 'O');
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Spellings.class.getResourceAsStream("spellings.txt")) {
            Map<String, List<String>> spellings = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .forEach(name -> spellings
                            .computeIfAbsent(plain(name), it -> new ArrayList<>())
                            .add(name.toUpperCase(Locale.ROOT)));
            return spellings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
