package io.handoff.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What {@code ./handoff bench reading} was asked for.
 *
 * @param cards how many are read, of the part alone where there is one
 * @param seed other cards with another one
 * @param dump a folder for the cards whose member number was not right, tuned part only; null for none
 */
record ReadingOptions(int cards, long seed, Part part, Path dump, int workers) {
    static final String USAGE =
            """
            Usage: ./handoff bench reading [--cards 600] [--seed 1] [--part tuned|held-out|specimens] [--dump folder] [--workers 2]
            """;

    /** Which cards; those that are held out are kept from tuning. */
    enum Part {
        ALL,
        TUNED,
        HELD_OUT,
        SPECIMENS;

        static Part named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** @throws IllegalArgumentException where they are none */
    static ReadingOptions of(String... arguments) {
        var options = new ReadingOptions(600, 1, Part.ALL, null, 2);
        for (Iterator<String> left = List.of(arguments).iterator(); left.hasNext(); ) {
            String name = left.next();
            if (!left.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            options = options.with(name, left.next());
        }
        return options;
    }

    private ReadingOptions with(String name, String value) {
        return switch (name) {
            case "--cards" -> new ReadingOptions(Integer.parseInt(value), seed, part, dump, workers);
            case "--seed" -> new ReadingOptions(cards, Long.parseLong(value), part, dump, workers);
            case "--part" -> new ReadingOptions(cards, seed, Part.named(value), dump, workers);
            case "--dump" -> new ReadingOptions(cards, seed, part, here().resolve(value), workers);
            case "--workers" -> new ReadingOptions(cards, seed, part, dump, Integer.parseInt(value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    /** Where the command was given; the program itself runs in the repository. */
    private static Path here() {
        return Path.of(System.getProperty("handoff.here", ""));
    }
}
