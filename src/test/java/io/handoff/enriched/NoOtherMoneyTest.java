package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Print;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** Whatever recognition does to the print of an amount: another amount never comes out, only the right one or none. */
class NoOtherMoneyTest {

    /** What recognition takes signs for; one figure for another cannot be seen in the print and is not among them. */
    private static final Map<Character, List<String>> TAKEN_FOR = Map.of(
            '$', List.of("S", "5", "8", "§", "", "$ "),
            ',', List.of(".", " ", "", ", ", " ,"),
            '/', List.of("l", "I", "1", "7", " ", "", "|", " / "),
            '%', List.of("96", "9", "°", "", " %", "Yo"),
            '0', List.of("O", "o", "0 ", " 0", "D"),
            '1', List.of("l", "I", "|", "1 ", "1."),
            '2', List.of("Z", "2 ", "2,"),
            '5', List.of("S", "5 ", "5-"),
            '8', List.of("B", " 8", "8'"));

    private static final List<String> PRINTS = List.of(
            "Office Visit $25",
            "Specialist $50",
            "Urgent Care: $75",
            "ER $250",
            "Deductible $1,500/$3,000",
            "Out-of-Pocket Max $8,200 / $16,400",
            "Coinsurance 20%");

    private static final Map<String, List<String>> RIGHT = Map.of(
            "office_visit copay", List.of("25"),
            "specialist_visit copay", List.of("50"),
            "urgent_care copay", List.of("75"),
            "emergency_room copay", List.of("250"),
            "other deductible", List.of("1500"),
            "other out_of_pocket_max", List.of("8200"),
            "other coinsurance", List.of("20"));

    @Property(tries = 5000, seed = "20261123")
    void anotherAmountNeverComesOut(@ForAll("seeds") long seed, @ForAll("slips") int slips) {
        RandomGenerator random = new java.util.SplittableRandom(seed);
        Print print = new Print();
        for (int line = 0; line < PRINTS.size(); line++) {
            print.at(50, 100 + 60 * line, misread(PRINTS.get(line), slips, random));
        }

        for (Copay copay : copays(print)) {
            String kind = copay.service().wireName() + " " + copay.category().wireName();
            assertThat(RIGHT.getOrDefault(kind, List.of()))
                    .as(kind + " in "
                            + print.reading().words().stream()
                                    .map(word -> word.text())
                                    .collect(Collectors.joining(" ")))
                    .contains(copay.value().toPlainString());
        }
    }

    @Property(tries = 1)
    void withoutASlipAllOfThemComeOut() {
        Print print = new Print();
        for (int line = 0; line < PRINTS.size(); line++) {
            print.at(50, 100 + 60 * line, PRINTS.get(line));
        }

        assertThat(copays(print))
                .extracting(Copay::value)
                .containsExactly(
                        new BigDecimal(25),
                        new BigDecimal(50),
                        new BigDecimal(75),
                        new BigDecimal(250),
                        new BigDecimal(1500),
                        new BigDecimal(8200),
                        new BigDecimal(20));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<Integer> slips() {
        return Arbitraries.integers().between(1, 6);
    }

    private static List<Copay> copays(Print print) {
        return EnrichedResults.of(List.of(print.reading()), List.of())
                .map(EnrichedResults::copaysDeductibles)
                .orElse(List.of());
    }

    /** About one sign in so many of those that can be misread. */
    private static String misread(String print, int slips, RandomGenerator random) {
        StringBuilder misread = new StringBuilder();
        for (char c : print.toCharArray()) {
            List<String> others = TAKEN_FOR.get(c);
            boolean slipped = others != null && random.nextInt(8) < slips;
            misread.append(slipped ? others.get(random.nextInt(others.size())) : String.valueOf(c));
        }
        return misread.toString();
    }
}
