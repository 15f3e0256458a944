package io.handoff.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.x12.Generated;
import io.handoff.x12.Incoming;
import io.handoff.x12.PayerAnswer;
import io.handoff.x12.X12Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes: no crash, and no amount that the text does not name for just that. */
class NoWrongMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final int MANY = 500;

    private int amounts;

    @Test
    void fiveHundredGeneratedAnswersYieldNoAmountThatTheyDoNotName() {
        for (int seed = 0; seed < MANY; seed++) {
            holds(Generated.answer(seed).write());
        }
        assertThat(amounts).as("amounts that were looked at").isGreaterThan(MANY);
    }

    @Test
    void fiveHundredCorruptedAnswersAreRefusedOrYieldNoAmountThatTheyDoNotName() {
        int refused = 0;
        for (int seed = 0; seed < MANY; seed++) {
            var text = new Corruption(seed).of(Generated.answer(seed).write());
            try {
                holds(text);
            } catch (X12Problem e) {
                refused++;
                assertThat(e).hasMessageNotContaining("DOE");
            }
        }
        assertThat(refused).as("of " + MANY).isBetween(MANY / 4, MANY - 1);
    }

    private void holds(String x12) {
        if (!(Incoming.read(x12) instanceof PayerAnswer answer)) {
            return;
        }
        var summary = Summary.of(answer, DAY);
        var oracle = new Oracle(x12.strip(), "20260105");
        Optional.ofNullable(summary.coverageSummary()).ifPresent(figures -> holds(oracle, "30", figures));
        summary.services().values().forEach(figures -> holds(oracle, figures.serviceCode(), figures));
    }

    private void holds(Oracle oracle, String service, Figures figures) {
        holds(oracle, service, "C", "IND", "Y", figures.individualDeductibleInNetwork());
        holds(oracle, service, "C", "IND", "N", figures.individualDeductibleOutNetwork());
        holds(oracle, service, "C", "FAM", "Y", figures.familyDeductibleInNetwork());
        holds(oracle, service, "C", "FAM", "N", figures.familyDeductibleOutNetwork());
        holds(oracle, service, "G", "IND", "Y", figures.individualOopInNetwork());
        holds(oracle, service, "G", "IND", "N", figures.individualOopOutNetwork());
        holds(oracle, service, "G", "FAM", "Y", figures.familyOopInNetwork());
        holds(oracle, service, "G", "FAM", "N", figures.familyOopOutNetwork());
        holds(oracle, service, "A", "", "Y", false, text(figures.coInsuranceInNetwork()));
        holds(oracle, service, "A", "", "N", false, text(figures.coInsuranceOutNetwork()));
        holds(oracle, service, "B", "", "Y", false, text(figures.coPaymentInNetwork()));
        holds(oracle, service, "B", "", "N", false, text(figures.coPaymentOutNetwork()));
    }

    private void holds(Oracle oracle, String service, String information, String level, String network, Total total) {
        if (total != null) {
            holds(oracle, service, information, level, network, false, total.totalAmount());
            holds(oracle, service, information, level, network, true, total.remainingAmount());
        }
    }

    private void holds(
            Oracle oracle,
            String service,
            String information,
            String level,
            String network,
            boolean rest,
            String text) {
        if (text != null) {
            amounts++;
            assertThat(oracle.names(service, information, level, network, rest, new BigDecimal(text)))
                    .as("%s %s %s %s: %s", service, information, level, network, text)
                    .isTrue();
        }
    }

    private static String text(Amount amount) {
        return amount == null ? null : amount.amount();
    }

    /** One of the ways in which texts are damaged on their way. */
    private static final class Corruption {
        private static final String LETTERS = "*~^:0123456789.-EBNAYWCG \n\u0000é";
        private final Random dice;

        Corruption(long seed) {
            dice = new Random(seed);
        }

        String of(String text) {
            int at = dice.nextInt(text.length());
            int length = 1 + dice.nextInt(40);
            int end = Math.min(text.length(), at + length);
            return switch (dice.nextInt(7)) {
                case 0 -> text.substring(0, at);
                case 1 -> text.substring(0, at) + text.substring(end);
                case 2 -> text.substring(0, end) + text.substring(at);
                case 3 ->
                    text.substring(0, at) + LETTERS.charAt(dice.nextInt(LETTERS.length())) + text.substring(at + 1);
                case 4 -> text.substring(0, at) + LETTERS.charAt(dice.nextInt(LETTERS.length())) + text.substring(at);
                case 5 -> swapped(text);
                default -> text.replace(text.charAt(at), LETTERS.charAt(dice.nextInt(LETTERS.length())));
            };
        }

        /** Two segments in each other's place. */
        private String swapped(String text) {
            var segments = text.split("~");
            int one = dice.nextInt(segments.length);
            int other = dice.nextInt(segments.length);
            var kept = segments[one];
            segments[one] = segments[other];
            segments[other] = kept;
            return String.join("~", segments) + "~";
        }
    }
}
