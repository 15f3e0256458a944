package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What makes the desktop hand over to the phone by itself, and what does not.
 *
 * <table>
 * <caption>Every trigger, and where it comes from in its test</caption>
 * <tr><th>trigger</th><th>made by</th></tr>
 * <tr><td>no secure context</td><td>http on a name that is not localhost</td></tr>
 * <tr><td>the server is out of reach</td><td>calls that are cut, sockets that are closed</td></tr>
 * <tr><td>no events in time</td><td>sockets that are closed, event calls that are cut</td></tr>
 * <tr><td>camera denied by the person</td><td>a browser that denies all prompts</td></tr>
 * <tr><td>camera denied by the page around</td><td>the permissions policy of an iframe</td></tr>
 * <tr><td>no camera</td><td>a browser without one</td></tr>
 * <tr><td>camera in use</td><td>the demo's switch: no headless browser can be brought to it</td></tr>
 * <tr><td>camera lost midway</td><td>the demo's switch: the track ends, and there is no other camera</td></tr>
 * <tr><td>the second failed attempt</td><td>a black picture, uploaded twice</td></tr>
 * <tr><td>{@code enabled: "always"}</td><td>the page's wish</td></tr>
 * <tr><td>the button</td><td>a click, while the camera is on</td></tr>
 * <tr><td>{@code enabled: false}</td><td>never</td></tr>
 * <tr><td>a phone</td><td>never by itself</td></tr>
 * </table>
 */
class TriggersIT {
    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static final BufferedImage FRONT = CARD.front(CardDesign.SIDE_BY_SIDE);
    private static final BufferedImage BLACK = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

    private static URI server;
    private static Browsers browsers;

    private Desktop desktop;

    @BeforeAll
    static void start() {
        server = TestServer.shared().http();
        browsers = new Browsers(new Film(FRONT));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void sitDown() {
        desktop = new Desktop(browsers.withCamera(), server);
    }

    @AfterEach
    void getUp() {
        desktop.leaves();
        desktop.hadNothingToComplainAbout();
    }

    @Test
    void theButtonIsThereFromTheStart() {
        desktop.opensTheDemo().sees("shutter");
        assertThat(desktop.find("qr")).not().isVisible();
        desktop.find("use-phone").click();
        desktop.sees("qr");
        assertThat(desktop.find("why")).not().isVisible();
        desktop.find("use-computer").click();
        assertThat(desktop.find("shutter")).isEnabled();
    }

    @Test
    void aPageMayWantThePhoneAlways() {
        desktop.opensTheDemo("try=phone").sees("qr");
        assertThat(desktop.find("use-computer")).not().isVisible();
    }

    @Test
    void aComputerWithoutACamera() {
        sitDownAt(browsers.withoutCamera());
        desktop.opensTheDemo().handedOverBecause("no camera on this computer");
        desktop.looksAt("trigger-no-camera");
    }

    @Test
    void aPictureCanBeUploadedInstead() {
        sitDownAt(browsers.withoutCamera());
        desktop.opensTheDemo().handedOverBecause("no camera");
        desktop.find("use-file").click();
        desktop.looksAt("trigger-upload-instead");
        desktop.uploads(FRONT).hasTheCard(CARD.memberNumber());
    }

    @Test
    void aPersonWhoDeniesTheCamera() {
        try (Browser denying =
                browsers.launchWhole("--deny-permission-prompts", "--use-fake-device-for-media-stream")) {
            sitDownAt(denying);
            desktop.opensTheDemo().handedOverBecause("blocked the camera");
            desktop.looksAt("trigger-denied");
            desktop.find("use-computer").click();
            desktop.handedOverBecause("blocked the camera");
            desktop.leaves();
        }
    }

    @Test
    void aFrameThatIsNotAllowedTheCamera() {
        serves("/outside", "<iframe src='/inside' allow=\"camera 'none'\" width=900 height=800></iframe>");
        serves(
                "/inside",
                """
                <!doctype html><html lang=en><title>Inside</title>
                <script type=module src=/widget/card-scan-view.js></script>
                <card-scan-view id=scan></card-scan-view>
                <script>
                  scan.getSessionToken = async () => (await (await fetch('/demo/session', { method: 'POST' })).json()).Token;
                </script>""");
        desktop.page.navigate(server + "/outside");
        var inside = desktop.page.frameLocator("iframe");
        assertThat(inside.getByTestId("qr")).isVisible();
        assertThat(inside.getByTestId("why")).containsText("switched off for this page");
        desktop.witness.forgive("Permissions policy violation");
        desktop.witness.forgive("ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS");
    }

    @Test
    void aPageWithoutHttps() {
        var elsewhere = URI.create("http://clinic.example:" + server.getPort());
        try (Browser mapped = browsers.launch("--host-resolver-rules=MAP clinic.example 127.0.0.1")) {
            desktop.leaves();
            desktop = new Desktop(mapped, elsewhere);
            desktop.opensTheDemo().handedOverBecause("may not use a camera");
            desktop.looksAt("trigger-insecure");
            desktop.leaves();
            desktop.witness.forgive("Cross-Origin-Opener-Policy");
        }
    }

    @Test
    void aCameraThatAnotherProgramHas() {
        desktop.opensTheDemo("try=busy").handedOverBecause("Another program");
        desktop.looksAt("trigger-busy");
    }

    @Test
    void aCameraThatIsUnpluggedMidway() {
        desktop.opensTheDemo("try=lost");
        assertThat(desktop.find("shutter")).isEnabled();
        desktop.find("unplug").click();
        desktop.sees("qr");
        desktop.sees("why");
        desktop.looksAt("trigger-lost");
    }

    @Test
    void theSecondFailedAttempt() {
        desktop.opensTheDemo().uploads(BLACK).sees("try-again");
        assertThat(desktop.find("qr")).not().isVisible();
        desktop.find("try-again").click();
        desktop.uploads(BLACK).handedOverBecause("couldn’t read the card");
        desktop.looksAt("trigger-unreadable");
    }

    @Test
    void aServerOutOfReachSaysSoAndIsTriedAgain() {
        desktop.hasNoSockets();
        desktop.page.route("**/v1/**", Route::abort);
        desktop.page.navigate(server + "/demo/");
        assertThat(desktop.find("error"))
                .containsText("couldn’t connect", new ContainsTextOptions().setTimeout(Desktop.PATIENCE));
        desktop.looksAt("trigger-unreachable");
        desktop.page.unroute("**/v1/**");
        desktop.find("retry").click();
        assertThat(desktop.find("shutter")).isEnabled();
        desktop.witness.forgive("ERR_FAILED");
    }

    @Test
    void aServerWhoseEventsCannotBeHeard() {
        desktop.hasNoSockets();
        desktop.page.route("**/v1/events**", Route::abort);
        desktop.opensTheDemo().handedOverBecause("could not start on this computer");
        desktop.witness.forgive("ERR_FAILED");
    }

    @Test
    void aPageThatForbidsTheHandoffNeverGetsOne() {
        desktop.page.navigate(server + "/demo/#try=alone");
        desktop.sees("file");
        assertThat(desktop.find("use-phone")).not().isVisible();
        assertThat(desktop.find("qr")).not().isVisible();
        desktop.looksAt("trigger-never");
        desktop.uploads(FRONT).hasTheCard(CARD.memberNumber());
    }

    @Test
    void afterSuccessTheWidgetLeavesItsPlaceToThePageThatWantsIt() {
        desktop.opensTheDemo();
        desktop.page.evaluate(
                "() => { document.getElementById('widget').webToMobileHandoffConfig = { autoRedirect: 1 }; }");
        desktop.uploads(FRONT);
        assertThat(desktop.find("member-number")).hasText(CARD.memberNumber());
        assertThat(desktop.page.locator("#widget")).isHidden();
    }

    @Test
    void aPhoneScansRightHereAndShowsNoCodeByItself() {
        var phone = new Phone(browsers.withCamera(), server);
        phone.opens(server + "/demo/#try=phone").cameraIsOn();
        assertThat(phone.find("qr")).not().isVisible();
        phone.looksAt("trigger-phone");
        phone.shoots();
        assertThat(phone.find("member-number")).hasText(CARD.memberNumber());
        phone.opens(server + "/demo/#try=none").sees("file-camera");
        assertThat(phone.find("qr")).not().isVisible();
        phone.looksAt("trigger-phone-without-camera");
        phone.find("use-phone").tap();
        phone.sees("qr");
        phone.leaves();
        phone.hadNothingToComplainAbout();
    }

    private void sitDownAt(Browser browser) {
        desktop.leaves();
        desktop = new Desktop(browser, server);
    }

    private void serves(String path, String html) {
        desktop.page.route(
                server + path,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(html)));
    }
}
