package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An installation of two nodes under one address: the one that both browsers are at dies in the midst of a handoff. */
class NodeChangeIT {
    private static final SpecimenCard CARD = SpecimenCard.complete();

    private static Cable cable;
    private static TestServer first;
    private static TestServer second;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        cable = new Cable();
        first = TestServer.start(Map.of("HANDOFF_PUBLIC_URL", cable.http().toString()));
        second = first.another();
        browsers = new Browsers(new Film(CARD.front(CardDesign.SIDE_BY_SIDE)));
    }

    @AfterAll
    static void stop() {
        browsers.close();
        second.close();
        first.close();
        cable.close();
    }

    @Test
    void anotherNodeTakesOverOnBothSides() {
        cable.leadsTo(first.http());
        Desktop desktop = new Desktop(browsers.withoutCamera(), cable.http());
        Phone phone = new Phone(browsers.withCamera(), cable.http());
        desktop.mayLoseConnections();
        phone.mayLoseConnections();
        phone.starts(desktop.getsALink("try=phone")).cameraIsOn();
        desktop.sees("status", "Phone connected");

        first.node().kill();
        cable.leadsTo(second.http());

        phone.shoots();
        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
        assertThat(desktop.results()).isEqualTo(1);
        phone.leaves();
        desktop.leaves();
        phone.hadNothingToComplainAbout();
        desktop.hadNothingToComplainAbout();
    }
}
