package io.handoff.bench;

import static io.handoff.fields.FieldName.GROUP_NUMBER;
import static io.handoff.fields.FieldName.MEMBER_NAME;
import static io.handoff.fields.FieldName.MEMBER_NUMBER;
import static io.handoff.fields.FieldName.PAYER_NAME;
import static io.handoff.fields.FieldName.RX_BIN;

import io.handoff.bench.Product.Read;
import io.handoff.fields.FieldName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One card, read.
 *
 * @param payerKnown whether a directory has its payer
 * @param payerRank the place of the right payer among the matches, from 0; -1 where it is not among them
 * @param nanos the product's, for both sides
 * @param bareNanos the bare program's, for both sides; 0 where it was not asked
 * @param traits what it is counted under besides
 */
record Outcome(
        Map<FieldName, Score> scores,
        boolean payerKnown,
        int payerRank,
        long nanos,
        long bareNanos,
        Set<String> traits) {
    private static final List<FieldName> MAIN = List.of(MEMBER_NUMBER, GROUP_NUMBER, MEMBER_NAME, PAYER_NAME, RX_BIN);
    private static final int FIRST_FEW = 3;

    static Outcome of(Truth truth, Read read, long bareNanos, Set<String> traits) {
        int rank = -1;
        for (int place = read.payerIds().size() - 1; place >= 0; place--) {
            rank = truth.payerIds().contains(read.payerIds().get(place)) ? place : rank;
        }
        return new Outcome(
                Score.of(truth, read.fields()), !truth.payerIds().isEmpty(), rank, read.nanos(), bareNanos, traits);
    }

    Score of(FieldName field) {
        return scores.get(field);
    }

    /** Of the five that a registrar needs, what the card shows is right, and what it does not show is absent. */
    boolean isRightInAll() {
        return MAIN.stream().map(scores::get).allMatch(score -> score == Score.RIGHT || score == Score.ABSENT);
    }

    boolean hasPayerAmongFirst() {
        return payerRank >= 0 && payerRank < FIRST_FEW;
    }
}
