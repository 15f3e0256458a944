package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Backend;
import io.handoff.testing.TestServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples, each on an origin of its own, with a live account, which lets in no origin by itself. */
class ExamplesIT {
    private static final SpecimenCard CARD = SpecimenCard.complete();

    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/"
                    + "HwADAgH/p9aUyAAAAABJRU5ErkJggg==";

    private static TestServer server;
    private static Browsers browsers;

    private Backend backend;
    private Clinic clinic;
    private Desktop desktop;
    private Phone phone;

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        browsers = new Browsers(new Film(CARD.front(CardDesign.SIDE_BY_SIDE)));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void open() {
        backend = Backend.of(server, server.newLiveAccount());
        clinic = new Clinic(backend);
        desktop = new Desktop(browsers.withoutCamera(), server.http());
        phone = new Phone(browsers.withCamera(), server.http());
        desktop.witness.alsoKnows(clinic.origin());
        phone.witness.alsoKnows(clinic.origin());
    }

    @AfterEach
    void close() {
        desktop.leaves();
        phone.leaves();
        clinic.close();
        desktop.hadNothingToComplainAbout();
        phone.hadNothingToComplainAbout();
    }

    @Test
    void aCardGoesFromTheLandingPageToThePlainPage() {
        lets(clinic.origin());
        backend.set("url_bases", List.of(address("landing"))).expect(200);
        desktop.hasAClockThatIsAhead(Duration.ofHours(1));
        desktop.page.navigate(clinic.page("plain-html").toString());
        desktop.sees("countdown", "New code in 9:");
        var link = desktop.scansTheScreen();
        assertThat(link).startsWith(address("landing"));

        phone.opens(link);
        phone.seesHeading("Scan your insurance card");
        phone.looksAt("example-landing");
        phone.page.getByText("Start").tap();
        phone.cameraIsOn();
        phone.looksAt("example-landing-camera");
        phone.shoots();

        assertThat(desktop.page.getByText("Member number " + CARD.memberNumber()))
                .isVisible();
        desktop.looksAt("example-plain-html");
        assertThat(phone.page.getByText("You can go back to your computer")).isVisible();
        phone.looksAt("example-landing-done");
    }

    @Test
    void whatThePageLooksLikeGoesAlongToThePhone() {
        lets(clinic.origin());
        backend.set("url_bases", List.of(address("landing"))).expect(200);
        desktop.page.navigate(clinic.page("plain-html").toString());
        desktop.sees("qr");
        desktop.dressesUp("A&B\nHealth", "#7a1fa2", "es_MX", LOGO);
        phone.opens(desktop.getsALinkBy(() -> desktop.find("new-code").click()));
        phone.sees("company", "A&B Health");
        assertThat(phone.find("start")).hasText("Empezar");
        assertThat(phone.find("start")).hasCSS("background-color", "rgb(122, 31, 162)");
        assertThat(phone.find("logo")).hasAttribute("src", LOGO);
        assertThat(desktop.page.locator("card-scan-view .shell")).hasAttribute("lang", "es");
    }

    @Test
    void aReloadedLandingPageGoesOn() {
        lets(clinic.origin());
        backend.set("url_bases", List.of(address("landing"))).expect(200);
        desktop.page.navigate(clinic.page("plain-html").toString());
        phone.opens(desktop.scansTheScreen());
        phone.page.getByText("Start").tap();
        phone.cameraIsOn();
        assertThat(phone.page.url()).doesNotContain("token");
        phone.page.reload();
        phone.cameraIsOn();
        phone.shoots();
        assertThat(desktop.page.getByText("Member number " + CARD.memberNumber()))
                .isVisible();
    }

    @Test
    void aLandingPageThatIsOpenedAgainTakesTheNewLinkAndForgetsWhatIsOver() {
        lets(clinic.origin());
        backend.set("url_bases", List.of(address("landing"))).expect(200);
        desktop.page.navigate(clinic.page("plain-html").toString());
        phone.opens(desktop.scansTheScreen());
        phone.page.getByText("Start").tap();
        phone.cameraIsOn();

        desktop.find("cancel").click();
        phone.find("shutter").tap();
        phone.find("use-photo").tap();
        assertThat(phone.page.getByText("Start")).isVisible();
        assertThat(phone.page.locator("#trouble"))
                .containsText("To go on, scan the code that your computer shows now.");
        phone.looksAt("example-landing-over");
        phone.witness.forgive("403");

        phone.page.evaluate("() => sessionStorage.setItem('jwt', 'of-another-time')");
        phone.opens(desktop.choosesThePhone());
        phone.page.getByText("Start").tap();
        phone.cameraIsOn();
    }

    @Test
    void aLinkThatTheLandingPageCannotExchangeSaysWhy() {
        lets(clinic.origin());
        phone.opens(address("landing") + "/?token=nonsense");
        phone.page.getByText("Start").tap();
        assertThat(phone.page.locator("#trouble")).not().isEmpty();
        phone.looksAt("example-landing-refused");
        phone.witness.forgive("400 (Bad Request)");
    }

    @Test
    void theReactPageScansWithTheComputersOwnCamera() {
        lets(clinic.origin());
        desktop.leaves();
        desktop = new Desktop(browsers.withCamera(), server.http());
        desktop.witness.alsoKnows(clinic.origin());
        desktop.page.navigate(clinic.page("react").toString());
        assertThat(desktop.find("shutter")).isEnabled();
        desktop.find("shutter").click();
        desktop.find("use-photo").click();
        assertThat(desktop.page.getByText("Member number " + CARD.memberNumber()))
                .isVisible();
        desktop.looksAt("example-react");
    }

    @Test
    void aPageThatTheAccountDoesNotListIsRefusedUntilItDoes() {
        desktop.page.navigate(clinic.page("plain-html").toString());
        assertThat(desktop.page.locator("output"))
                .containsText("does not accept calls from pages of " + clinic.origin());
        desktop.sees("error", "can’t start here");
        desktop.looksAt("example-refused");
        desktop.witness.forgive("403");
        desktop.witness.forgive("/v1/events");

        lets(clinic.origin());
        backend.set("url_bases", List.of(address("landing"))).expect(200);
        desktop.page.reload();
        desktop.scansTheScreen();
    }

    @Test
    void anAddressForPhonesThatTheAccountDoesNotListIsRefused() {
        lets(clinic.origin());
        desktop.page.navigate(clinic.page("plain-html").toString());
        assertThat(desktop.page.locator("output")).containsText("does not list that url_base");
        desktop.sees("error", "can’t start here");
        desktop.witness.forgive("400 (Bad Request)");
    }

    private void lets(URI origin) {
        backend.set("origins", List.of(origin.toString())).expect(200);
    }

    private String address(String page) {
        return clinic.origin() + "/" + page;
    }
}
