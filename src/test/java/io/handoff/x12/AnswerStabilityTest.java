package io.handoff.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read and written again is the same. */
class AnswerStabilityTest {
    private static final int MANY = 500;

    @Test
    void fiveHundredGeneratedAnswersAreReadAsTheyWereMeant() {
        for (int seed = 0; seed < MANY; seed++) {
            var answer = Generated.answer(seed);
            assertThat(Incoming.read(answer.write())).as("answer %d", seed).isEqualTo(answer);
        }
    }

    @Test
    void theSamplesReadWrittenAndReadAgainAreTheSame() {
        for (var name : Samples.names(".271")) {
            if (!name.contains("benefit-check-error")) {
                var answer = (PayerAnswer) Incoming.read(Samples.text(name));
                var again = (PayerAnswer) Incoming.read(answer.write());
                assertThat(again).as(name).isEqualTo(answer);
                assertThat(again.write()).as(name).isEqualTo(answer.write());
            }
        }
    }
}
