package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route.FulfillOptions;
import io.handoff.access.Sql;
import io.handoff.client.Api;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every state of the phone page, at 390 by 844. Each is looked at: axe-core, and a picture in {@code target/screens}.
 *
 * <pre>
 * state                 how it is reached                           where it is tested
 * --------------------  ------------------------------------------  ------------------------------------------
 * opening               the link is opened                          here; PhoneRecoveryIT (offline, reload)
 * welcome               the server knows the link                   here; in each look: PhoneLooksIT
 * welcome with a number the claim will have to be confirmed         here
 * elsewhere             opened on a computer, 1280 by 800           here
 * typing                no link at all                              PhoneCodeIT
 * typing with a trouble malformed unknown expired used tries other  PhoneCodeIT
 * claiming              Start, or a whole code                      here; PhoneRecoveryIT (offline, reload)
 * confirming            the desktop is asked                        here; in each look: PhoneLooksIT
 * scanning              front, back, skip, retake, no camera        PhoneScanIT
 *   sending, stalled    offline, reload, refused                    PhoneRecoveryIT
 * declining, declined   It's not me                                 here; offline: PhoneRecoveryIT
 * done                  with and without what was read              PhoneScanIT
 * offline               opening claiming declining                  PhoneRecoveryIT
 * closed                malformed unknown expired used revoked      here
 *                       cancelled wrong_phone rejected moved other  here
 *                       stopped                                     PhoneRecoveryIT
 * </pre>
 */
class PhonePageIT extends PhoneStories {
    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/"
                    + "HwADAgH/p9aUyAAAAABJRU5ErkJggg==";

    @Test
    void theWelcomeSaysWhoAsksAndSpendsNothing() {
        var offer = offer(
                "company_name", "A&B <b>Health</b>", "look", Map.of("logo_url", LOGO, "primary_color", "#7a1fa2"));
        phone.opens(offer.link()).sees("company", "A&B <b>Health</b>");
        phone.sees("logo");
        assertThat(phone.find("start")).hasCSS("background-color", "rgb(122, 31, 162)");
        assertThat(phone.find("confirm-number")).hasCount(0);
        phone.looksAt("phone-welcome-brand");
        phone.page.reload();
        phone.sees("start");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("opened");
    }

    @Test
    void whileTheServerTakesItsTimeThePageSaysWhatItIsAt() {
        var opening = phone.holds(OPENED);
        phone.opens(offer().link()).seesHeading("One moment…");
        phone.looksAt("phone-opening");
        opening.release();
        var claiming = phone.holds(CLAIM);
        phone.taps("start").seesHeading("Connecting to your computer…");
        assertThat(phone.page.locator("h1")).isFocused();
        phone.looksAt("phone-claiming");
        claiming.release();
        phone.cameraIsOn();
        assertThat(phone.page.locator("h1")).isFocused();

        phone.opens(offer().link()).sees("start");
        var declining = phone.holds("**/v1/handoffs/reject");
        phone.taps("not-me").seesHeading("One moment…");
        phone.looksAt("phone-declining");
        declining.release();
        phone.sees("declined");
    }

    @Test
    void aBrandThatCouldNotBeReadIsMadeLegible() {
        var offer = offer("confirm", "always", "look", Map.of("primary_color", "#fff200"));
        phone.opens(offer.link()).sees("start");
        phone.looksAt("phone-welcome-yellow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A&B Health", "#1 Care", "<img src=x onerror=alert(1)>", "A|B {C}", "A^B `C`"})
    void aNameInTheLinkIsPlainTextAndCountsOnlyWhereTheServerHasNone(String name) {
        var offer = offer();
        phone.opens(offer.link() + "&companyName=" + name + "&backsideSupport=false");
        assertThat(phone.find("company")).hasText(name);
        assertThat(phone.page.evaluate("document.querySelectorAll('#page img, #page b').length"))
                .isEqualTo(0);

        clinic.set("company", Map.of("name", "The clinic itself")).expect(200);
        phone.opens(offer().link() + "&companyName=" + name);
        assertThat(phone.find("company")).hasText("The clinic itself");
    }

    @Test
    void theNumberIsShownBeforeAndAfterStartUntilTheDesktopSaysYes() {
        var offer = offer("confirm", "always");
        phone.opens(offer.link());
        assertThat(phone.find("confirm-number")).hasText(offer.number());
        phone.looksAt("phone-welcome-number");

        phone.taps("start").sees("confirming");
        assertThat(phone.find("confirm-number")).hasText(offer.number());
        phone.looksAt("phone-confirming");
        phone.page.reload();
        phone.sees("confirming");
        assertThat(phone.find("confirm-number")).hasText(offer.number());

        confirms(offer);
        phone.cameraIsOn();
    }

    @Test
    void aYesThatNoEventBroughtIsFoundByAsking() {
        phone.hasASilentSocket();
        var offer = offer("confirm", "always");
        phone.starts(offer.link()).sees("confirming");
        confirms(offer);
        phone.page.evaluate("dispatchEvent(new Event('online'))");
        phone.cameraIsOn();
    }

    @Test
    void theDesktopCanSayThatItIsAnotherPhone() {
        var offer = offer("confirm", "always");
        phone.hears(() -> phone.starts(offer.link()).sees("confirming"));
        desk.cancelWrongPhone(offer.handoff()).expect(200);
        seesReason("wrong_phone");
        phone.looksAt("phone-wrong-phone");
    }

    @Test
    void aPersonWhoSeesAnotherNumberEndsIt() {
        var offer = offer("confirm", "always");
        phone.starts(offer.link()).sees("confirming");
        phone.taps("not-me");
        seesReason("stopped");
        await().until(() -> desk.handoff(offer.handoff()).text("state"), "cancelled"::equals);
    }

    @Test
    void aStrangerSaysThatItIsNotThem() {
        var offer = offer();
        phone.opens(offer.link()).taps("not-me").sees("declined");
        phone.looksAt("phone-declined");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("rejected");
        assertThat(new Sql(server).audited(offer.handoff())).containsExactly("handoff.started", "handoff.rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "400, link_malformed, malformed", "404, link_unknown, unknown", "410, link_expired, expired",
        "410, link_used, used", "410, link_revoked, revoked", "422, surprising, other"
    })
    void aLinkThatIsOverSaysWhyAndOffersTheCode(int status, String type, String reason) {
        phone.isAnswered(OPENED, status, type);
        phone.opens(offer().link());
        seesReason(reason);
        phone.looksAt("phone-closed-" + reason);
        phone.taps("enter-code").sees("code-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "expired", "rejected"})
    void aHandoffThatEndsMeanwhileSaysWhy(String state) {
        phone.hasASilentSocket();
        var offer = offer();
        phone.starts(offer.link()).sees("shutter");
        phone.page.route(
                "**/v1/handoffs/" + offer.handoff(),
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"state\":\"" + state + "\"}")));
        phone.page.evaluate("dispatchEvent(new Event('online'))");
        seesReason(state);
        phone.looksAt("phone-ended-" + state);
    }

    @Test
    void aComputerShowsTheLinkToAPhoneAndSaysWhenOneHasTakenIt() {
        var computer = takes(new Phone(browsers.withoutCamera(), address, Phone.noPhoneAtAll()));
        var offer = offer("company_name", "A&B Health");
        computer.opens(offer.link()).sees("elsewhere");
        computer.sees("company", "A&B Health");
        assertThat(await().pollInSameThread().until(() -> ScreenCode.on(computer.page), Optional::isPresent))
                .contains(offer.link());
        computer.looksAt("phone-page-on-a-computer");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("opened");

        io.handoff.client.Phone.claims(new Api(address), offer);
        computer.witness.forgive("410 (Gone)");
        seesReason("moved");
        computer.looksAt("phone-page-moved-on");
    }

    @Test
    void aComputerCanScanByItself() {
        var computer = takes(new Phone(browsers.withCamera(), address, Phone.noPhoneAtAll()));
        var offer = offer();
        computer.opens(offer.link()).find("here").click();
        computer.cameraIsOn();
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("claimed");
        computer.looksAt("phone-page-scans-on-a-computer");
    }
}
