package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.handoff.access.Sql;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Desk.Offer;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the phone page share: a real phone page, and a desktop that is played over the API. */
abstract class PhoneStories {
    static final SpecimenCard CARD = SpecimenCard.complete();
    static final BufferedImage FRONT = CARD.front(CardDesign.SIDE_BY_SIDE);
    static final String OPENED = "**/v1/handoffs/opened";
    static final String CLAIM = "**/v1/handoffs/claim";
    static final String UPLOAD = "**/upload**";

    static TestServer server;
    static URI address;
    static Browsers browsers;

    Backend clinic;
    Desk desk;
    Phone phone;

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        address = server.http();
        browsers = new Browsers(new Film(FRONT));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void sitDown() {
        // all tests type from the same network
        new Sql(server).triesAreForgotten();
        clinic = Backend.ofNewAccount(server);
        desk = clinic.desk("rosalind");
        phone = new Phone(browsers.withCamera(), address);
    }

    @AfterEach
    void getUp() {
        phone.leaves();
        phone.hadNothingToComplainAbout();
    }

    /** The phone of this test is another one. */
    Phone takes(Phone other) {
        phone.leaves();
        phone = other;
        return other;
    }

    /** @param terms names and values in turn */
    Offer offer(Object... terms) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < terms.length; i += 2) {
            body.put((String) terms[i], terms[i + 1]);
        }
        return desk.startHandoff(body);
    }

    void confirms(Offer offer) {
        desk.confirm(offer.handoff(), offer.number()).expect(200);
    }

    /** Of the page that the phone shows now. */
    void seesReason(String reason) {
        assertThat(phone.find("error")).hasAttribute("data-reason", reason);
    }
}
