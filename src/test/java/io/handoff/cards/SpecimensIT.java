package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.handoff.bench.Desk;
import io.handoff.bench.Specimens;
import io.handoff.bench.Specimens.Specimen;
import io.handoff.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published specimens of real insurers on a running server. They are not part of this repository. */
class SpecimensIT {

    @Test
    void theFirstCardsToGetRightComeOutWithTheirMemberNumbers() throws Exception {
        List<Specimen> smoke =
                Specimens.all().stream().filter(Specimen::isSmoke).toList();
        assumeFalse(smoke.isEmpty(), "no specimen cards at " + Specimens.folder() + " (set -Dhandoff.shared=…)");

        try (Desk desk = Desk.at(TestServer.shared())) {
            for (Specimen specimen : smoke) {
                assertThat(desk.reads(specimen.picture()).field("member_number"))
                        .as(specimen.file())
                        .isEqualTo(specimen.truth().path("member_number").textValue());
            }
        }
    }
}
