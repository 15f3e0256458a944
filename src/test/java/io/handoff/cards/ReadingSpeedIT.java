package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.bench.BareTesseract;
import io.handoff.bench.Comparison;
import io.handoff.bench.Desk;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A patient waits for no more than recognition takes. What is aimed at, and what is found, says {@code ./handoff bench reading}. */
class ReadingSpeedIT {
    private static final int RUNS = 5;
    private static final double FAR_TOO_SLOW = 3;

    @Test
    void theWayFromUploadToEventTakesAboutAsLongAsTheBareProgram() throws Exception {
        byte[] picture = JpegPress.baseline(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE));

        try (Desk desk = Desk.at(TestServer.shared())) {
            desk.reads(picture);
            Comparison comparison = Comparison.of(picture, RUNS, desk, new BareTesseract());

            assertThat(comparison.last().field("member_number"))
                    .isEqualTo(SpecimenCard.complete().memberNumber());
            assertThat(comparison.ratio()).as(comparison.toString()).isLessThan(FAR_TOO_SLOW);
        }
    }
}
