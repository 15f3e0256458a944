package io.handoff.bench;

import io.handoff.cardpress.BenchCard;
import io.handoff.cardpress.Conditions;
import io.handoff.cardpress.Effect;
import io.handoff.fields.FieldName;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where member numbers are lost: by layout, typeface, and what was strong in the picture. */
final class Breakdown {
    /** Pixels; narrower pictures are hard for that alone. */
    private static final int NARROW = 1100;

    private final Map<String, int[]> counts = new TreeMap<>();

    /** What a card is counted under. */
    static Set<String> traits(BenchCard card) {
        Conditions conditions = card.conditions();
        Set<String> traits = new LinkedHashSet<>();
        traits.add("layout " + card.layout());
        traits.add("typeface " + card.face());
        for (Effect effect : Effect.values()) {
            if (conditions.isStrong(effect)) {
                traits.add("strong " + effect);
            }
        }
        if (conditions.width() < NARROW) {
            traits.add("narrower than " + NARROW + " pixels");
        }
        if (conditions.quarters() > 0) {
            traits.add("turned by quarters" + (conditions.exif() ? ", which the file tells" : ""));
        }
        return traits;
    }

    Breakdown(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            Score score = outcome.of(FieldName.MEMBER_NUMBER);
            for (String trait : outcome.traits()) {
                int[] count = counts.computeIfAbsent(trait, one -> new int[3]);
                count[0]++;
                count[1] += score == Score.RIGHT ? 1 : 0;
                count[2] += score.isFalse() ? 1 : 0;
            }
        }
    }

    void print(PrintStream out) {
        out.printf("%n  %-46s %6s %6s %6s%n", "member number, by", "cards", "right", "wrong");
        counts.forEach((trait, count) -> out.printf("  %-46s %6d %6d %6d%n", trait, count[0], count[1], count[2]));
    }
}
