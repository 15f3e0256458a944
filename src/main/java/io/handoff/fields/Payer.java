package io.handoff.fields;

import java.util.List;
import java.util.stream.Stream;

/**
 * A well-known payer.
 *
 * @param name as it is usually written
 * @param aliases how cards print it, folded ({@link Letters#folded}); the name itself among them
 */
record Payer(String name, List<String> aliases) {

    static List<Payer> known() {
        return Dictionary.lines("payers.txt").stream().map(Payer::of).toList();
    }

    private static Payer of(String line) {
        List<String> names = Stream.of(line.split("\\|")).map(String::strip).toList();
        return new Payer(names.get(0), names.stream().map(Letters::folded).toList());
    }
}
