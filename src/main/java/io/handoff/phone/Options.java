package io.handoff.phone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of the command. */
record Options(String link, Map<String, String> values) {
    static final String USAGE =
            """
            Usage: ./handoff phone <magic link> [options]
                   ./handoff phone --code <code> --server <https://host> [options]

              --front <file>, --back <file>   pictures to send; without them, an invented member's card
              --api <https://host/v1>         where REST is, if not beside the page that the link leads to
              --device <value>                this phone's own random value; the same value may claim again
              --drop-after opened|claimed|front|back
                                              fall silent there, as a phone whose battery is empty
              --cancel-after opened|claimed|front
                                              cancel there; after "opened" it is --not-me
              --front-fails [n], --back-fails [n]
                                              send a picture that nobody can read first, n times (1)
              --not-me                        answer "It's not me" instead of starting
              --twice                         a second phone tries the same link, and must be refused
              --slow <kbit/s>                 upload over a poor line
              --pause <ms>                    wait between the steps, as people do
              --timeout <s>                   give up waiting for the desktop or the server (120)
              --insecure                      accept any certificate, for a server of one's own
              --json                          a line of JSON a step

            Ends with 0 when all went as told, 2 for a wrong option, 3 link refused, 4 card unreadable, 5 stopped
            by the desktop or by time, 6 not confirmed by the desktop, 7 no connection.""";

    private static final Set<String> FLAGS = Set.of("--not-me", "--twice", "--insecure", "--json");
    private static final Set<String> COUNTS = Set.of("--front-fails", "--back-fails");
    private static final Set<String> NUMBERS = Set.of("--slow", "--pause", "--timeout");
    private static final Set<String> TEXTS =
            Set.of("--front", "--back", "--api", "--server", "--code", "--device", "--drop-after", "--cancel-after");
    private static final Map<String, Set<String>> PLACES = Map.of(
            "--drop-after", Set.of("opened", "claimed", "front", "back"),
            "--cancel-after", Set.of("opened", "claimed", "front"));

    /** @throws PhoneProblem where they make no sense */
    static Options of(String... words) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(words));
        Map<String, String> values = new HashMap<>();
        String link = null;
        while (!left.isEmpty()) {
            var word = left.poll();
            if (word.startsWith("--")) {
                values.put(word, valueOf(word, left));
            } else if (link == null) {
                link = word;
            } else {
                throw PhoneProblem.usage("There is one magic link too many.");
            }
        }
        return new Options(link, values).checked();
    }

    private static String valueOf(String option, Deque<String> left) {
        if (FLAGS.contains(option)) {
            return "";
        }
        if (COUNTS.contains(option)) {
            return isNumber(left.peek()) ? left.poll() : "1";
        }
        if (!NUMBERS.contains(option) && !TEXTS.contains(option)) {
            throw PhoneProblem.usage("There is no option " + option + ".\n" + USAGE);
        }
        var value = left.poll();
        if (value == null || NUMBERS.contains(option) && !isNumber(value)) {
            throw PhoneProblem.usage(option + " needs a " + (NUMBERS.contains(option) ? "number." : "value."));
        }
        return value;
    }

    private static boolean isNumber(String word) {
        return word != null && word.matches("[1-9][0-9]{0,6}");
    }

    private Options checked() {
        PLACES.forEach((option, places) -> {
            if (has(option) && !places.contains(text(option))) {
                throw PhoneProblem.usage(option + " is one of "
                        + String.join(", ", places.stream().sorted().toList()) + ".");
            }
        });
        if ((link == null) != has("--code") || has("--code") != has("--server")) {
            throw PhoneProblem.usage(USAGE);
        }
        if (has("--code") && (has("--not-me") || has("--twice") || cancelsAfter("opened"))) {
            throw PhoneProblem.usage(
                    "--not-me, --twice and --cancel-after opened go with a magic link, not with a code.");
        }
        return this;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    /** The option's value, or null. */
    String text(String option) {
        return values.get(option);
    }

    private int number(String option, int otherwise) {
        return has(option) ? Integer.parseInt(text(option)) : otherwise;
    }

    boolean dropsAfter(String place) {
        return place.equals(text("--drop-after"));
    }

    boolean cancelsAfter(String place) {
        return place.equals(text("--cancel-after"));
    }

    /** How often a side fails before a good picture of it is sent. */
    int failures(String side) {
        return number("--" + side + "-fails", 0);
    }

    Picture picture(String side) {
        var file = text("--" + side);
        return file == null ? Picture.sample(side) : Picture.of(Path.of(file));
    }

    int kilobits() {
        return number("--slow", 0);
    }

    Duration pause() {
        return Duration.ofMillis(number("--pause", 0));
    }

    Duration timeout() {
        return Duration.ofSeconds(number("--timeout", 120));
    }

    String api(Link opened) {
        if (has("--api")) {
            return text("--api").replaceAll("/+$", "");
        }
        return opened == null ? text("--server").replaceAll("/+$", "") + "/v1" : opened.api();
    }
}
