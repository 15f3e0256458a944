package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Backend;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the camera screen says of what it sees, and when it takes a picture by itself. */
class EyesIT {
    private static final BufferedImage FRONT = SpecimenCard.complete().front(CardDesign.STACKED);
    /** Each hint, and what brings it about. */
    private static final Map<String, Map<String, ?>> TROUBLES = Map.of(
            "searching", Map.of("subject", "table"),
            "dark", Map.of("light", 0.25),
            "far", Map.of("fill", 0.6),
            "close", Map.of("fill", 1.25),
            "glare", Map.of("glare", 0.2),
            "moving", Map.of("moving", 0.01),
            "blurry", Map.of("blur", 5));

    private static TestServer server;
    private static Browsers browsers;

    private Visitor visitor;
    private StagedCamera camera;

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        browsers = new Browsers(new Film(FRONT));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @AfterEach
    void leave() {
        visitor.leaves();
        visitor.hadNothingToComplainAbout();
    }

    @Test
    void aPhoneSaysWhatIsWrongAndTakesThePictureWhenNothingIs() {
        stands(phone());
        saysWhatIsWrong("phone");
        takesThePictureByItself();
    }

    @Test
    void aDesktopSaysWhatIsWrongAndTakesThePictureWhenNothingIs() {
        sits(desktop());
        saysWhatIsWrong("desktop");
        takesThePictureByItself();
    }

    private void saysWhatIsWrong(String device) {
        TROUBLES.forEach((hint, scene) -> {
            camera.shows(scene);
            camera.hears(hint);
            visitor.looksAt(device + "-hint-" + hint);
        });
    }

    private void takesThePictureByItself() {
        camera.shows();
        visitor.sees("use-photo");
        assertThat(sends()).contains("capture_type=automatic");
    }

    /** @return the address of the upload */
    private String sends() {
        return visitor.page
                .waitForRequest(request -> request.url().contains("/upload?"), () -> visitor.find("use-photo")
                        .click())
                .url();
    }

    @Test
    void nothingButACardTakesItself() {
        stands(phone());
        var scenes = List.of(
                Map.of("subject", "table"),
                Map.of("subject", "paper", "fill", 0.7),
                Map.of("subject", "paper", "fill", 1.1),
                Map.of("subject", "face", "fill", 0.9),
                Map.of("subject", "face", "fill", 1.4));
        for (var scene : scenes) {
            camera.shows(scene);
            camera.runsOn();
            assertThat(visitor.find("shutter").isVisible())
                    .as("%s does not take itself", scene)
                    .isTrue();
        }
    }

    @Test
    void aPictureThatIsNotFitDoesNotTakeItselfButCanBeTaken() {
        stands(phone());
        for (var hint : List.of("moving", "blurry", "glare")) {
            camera.shows(TROUBLES.get(hint));
            camera.hears(hint);
            camera.runsOn();
            visitor.sees("shutter");
        }
        visitor.find("shutter").click();
        assertThat(sends()).contains("capture_type=manual");
    }

    @Test
    void afterTakingItAgainTheCardMayBeTurnedFirst() {
        stands(phone());
        camera.shows();
        visitor.sees("use-photo");
        visitor.find("retake").click();
        camera.shows(Map.of("subject", "table"));
        camera.hears("searching");
        camera.runsOn();
        visitor.sees("shutter");
        camera.shows();
        visitor.sees("use-photo");
    }

    @Test
    void whoWouldRatherPressTheButtonSwitchesItOff() {
        stands(phone());
        visitor.find("automatic").click();
        assertThat(visitor.find("automatic")).hasAttribute("aria-pressed", "false");
        camera.shows();
        visitor.sees("hint", "Take the photo");
        camera.runsOn();
        visitor.looksAt("phone-automatic-off");
        visitor.find("shutter").click();
        visitor.sees("use-photo");
    }

    @Test
    void aCameraWithATorchAndAnotherOneBesideItOffersBoth() {
        camera = new StagedCamera(phone(), FRONT);
        camera.begins("{ torch: false, others: 1 }");
        ((Phone) visitor).starts(link());
        visitor.find("torch").click();
        assertThat(visitor.find("torch")).hasText("Light off");
        assertThat(camera.get("torch")).isEqualTo(true);
        visitor.looksAt("phone-torch");
        visitor.find("shutter").click();
        visitor.find("retake").click();
        assertThat(visitor.find("torch")).hasText("Light off");

        visitor.find("other-camera").click();
        visitor.page.waitForCondition(() -> camera.get("opened").equals(List.of("camera-0", "camera-1")));
        visitor.sees("torch", "Light on");
        visitor.find("other-camera").click();
        visitor.page.waitForCondition(() -> ((List<?>) camera.get("opened")).size() == 3);
        assertThat(camera.get("opened")).isEqualTo(List.of("camera-0", "camera-1", "camera-0"));
    }

    @Test
    void aCameraThatGoesAwayOnThePhoneLeavesOtherWays() {
        stands(phone());
        camera.goesAway();
        visitor.sees("file-camera");
        assertThat(visitor.page.getByText("The camera stopped working")).isVisible();
        visitor.looksAt("phone-camera-lost");
    }

    @Test
    void aCameraThatGoesAwayOnTheDesktopBringsThePhone() {
        sits(desktop());
        camera.goesAway();
        visitor.sees("qr");
        visitor.sees("why", "The camera stopped working");
        visitor.looksAt("desktop-camera-lost");
    }

    @Test
    void aCameraThatNeverShowsAPictureIsGivenUp() {
        camera = new StagedCamera(phone(), FRONT);
        camera.begins("{ silent: true }");
        visitor.page.clock().install();
        ((Phone) visitor).starts(link());
        assertThat(visitor.page.getByText("Starting the camera")).isVisible();
        visitor.page.waitForFunction("() => stage.opened.length > 0");
        visitor.page.clock().fastForward(8_000);
        visitor.sees("file-camera");
        assertThat(visitor.page.getByText("The camera did not start")).isVisible();
    }

    @Test
    void aPageThatMayNotUseTheCameraSaysSo() {
        desktop();
        // A page that a test has answered has no network of its own in Chromium's eyes; it may try again at any time.
        visitor.witness.forgive("ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS");
        visitor.page.route("**/demo/", EyesIT::withoutCamera);
        ((Desktop) visitor).opensTheDemo();
        visitor.sees("qr");
        visitor.sees("why", "switched off for this page");
        visitor.looksAt("desktop-camera-blocked");
    }

    private static void withoutCamera(Route route) {
        var answer = route.fetch();
        var headers = new HashMap<>(answer.headers());
        headers.put("permissions-policy", "camera=()");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    @Test
    void theCameraFitsSmallSidewaysAndLargePrintedPhones() {
        stands(phone());
        for (var shape : List.of(new int[] {320, 568}, new int[] {844, 390}, new int[] {390, 844})) {
            visitor.page.setViewportSize(shape[0], shape[1]);
            visitor.looksAt("phone-camera-" + shape[0] + "x" + shape[1]);
            assertThat(visitor.find("shutter")).isInViewport();
            nothingSticksOut();
        }
        visitor.page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        visitor.looksAt("phone-camera-large-text");
        nothingSticksOut();
    }

    private void nothingSticksOut() {
        assertThat(visitor.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private Phone phone() {
        var phone = new Phone(browsers.withoutCamera(), server.http());
        visitor = phone;
        return phone;
    }

    private Desktop desktop() {
        var desktop = new Desktop(browsers.withoutCamera(), server.http());
        visitor = desktop;
        return desktop;
    }

    private void stands(Phone phone) {
        camera = new StagedCamera(phone, FRONT);
        phone.starts(link()).cameraIsOn();
    }

    private void sits(Desktop desktop) {
        camera = new StagedCamera(desktop, FRONT);
        desktop.opensTheDemo();
        assertThat(desktop.find("shutter")).isEnabled();
    }

    private static String link() {
        return Backend.ofNewAccount(server).desk("patient-1").startHandoff().link();
    }
}
