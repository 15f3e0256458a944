package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.handoff.bench.Specimens;
import io.handoff.bench.Specimens.Specimen;
import io.handoff.fields.CardFields;
import io.handoff.payers.PayerDatabase;
import io.handoff.payers.PayerMatch.Match;
import io.handoff.reading.ImageWorkers;
import io.handoff.reading.TestWorkers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Published specimens whose payers are in the directory, from the picture to the match. */
class PayerOfSpecimensTest {
    @Test
    void theRightPayerIsAmongTheFirstThree() throws Exception {
        var specimens = Specimens.all().stream()
                .filter(specimen -> !right(specimen).isEmpty())
                .toList();
        assumeFalse(specimens.isEmpty(), "no specimen cards at " + Specimens.folder() + " (set -Dhandoff.shared=…)");
        var there = PayerDatabase.shared();
        var account = there.newAccount();
        int first = 0;
        int ofThree = 0;
        try (var workers = new ImageWorkers(TestWorkers.settings(1))) {
            for (var specimen : specimens) {
                var reading = workers.read(specimen.picture());
                var clues = Matching.clues(CardFields.of(reading), List.of(reading));
                var ids = there.payers.match(account, clues).matches().stream()
                        .map(Match::payerId)
                        .toList();
                System.out.println(specimen.file() + ": right " + right(specimen) + ", matched " + ids);
                first += ids.stream().limit(1).anyMatch(right(specimen)::contains) ? 1 : 0;
                ofThree += ids.stream().limit(3).anyMatch(right(specimen)::contains) ? 1 : 0;
            }
        }
        System.out.printf("right first on %d, among three on %d of %d cards%n", first, ofThree, specimens.size());
        assertThat(ofThree).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * specimens.size()));
    }

    private static List<String> right(Specimen specimen) {
        return StreamSupport.stream(specimen.truth().path("payer_ids").spliterator(), false)
                .map(id -> id.textValue())
                .toList();
    }
}
