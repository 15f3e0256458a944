package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoffBrowserIT {
    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static final BufferedImage FRONT = CARD.front(CardDesign.SIDE_BY_SIDE);
    private static final BufferedImage EMPTY_TABLE = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

    private static URI server;
    private static Browsers browsers;

    private Desktop desktop;
    private Phone phone;

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
        desktop = new Desktop(browsers.withoutCamera(), server);
        phone = new Phone(browsers.withCamera(), server);
    }

    @AfterEach
    void getUp() {
        desktop.leaves();
        phone.leaves();
        desktop.hadNothingToComplainAbout();
        phone.hadNothingToComplainAbout();
    }

    @Test
    void aCardGoesFromThePhoneToTheDesktopThatNobodyTouches() {
        String link = desktop.opensTheDemo().choosesThePhone();
        desktop.looksAt("desktop-code");
        desktop.isLeftAlone();

        phone.opens(link).sees("company");
        phone.sees("start");
        phone.looksAt("phone-welcome");
        desktop.sees("status", "Tap “Start”");
        desktop.looksAt("desktop-opened");

        phone.taps("start").sees("shutter");
        desktop.sees("status", "Phone connected");
        desktop.looksAt("desktop-connected");
        phone.cameraIsOn();
        phone.looksAt("phone-camera");
        phone.taps("shutter").sees("use-photo");
        phone.looksAt("phone-preview");
        phone.taps("use-photo");

        desktop.hasTheCard(CARD.memberNumber());
        desktop.sees("payer-name", CARD.payerName());
        desktop.sees("member-name", CARD.memberName());
        desktop.sees("group-number", CARD.groupNumber());
        desktop.wasNotTouched();
        desktop.looksAt("desktop-result");
        phone.isDone();
        phone.looksAt("phone-done");
    }

    @Test
    void theDesktopIsToldOfTheCardAndThenOfWhatItsPayerSays() {
        String link = desktop.opensTheDemo().choosesThePhone();
        desktop.wantsToKnowTheCoverage();
        phone.starts(link).cameraIsOn();
        phone.shoots();

        assertThat(desktop.wasTold(2)).isEqualTo(List.of("success", "eligibility-success"));
        assertThat(desktop.coverage("plan_details/plan_active")).isEqualTo(true);
        assertThat(desktop.coverage("office_visit/co_payment_in_network/amount"))
                .isEqualTo("25");
        assertThat(desktop.coverage("subscriber_details/member_id")).isEqualTo(CARD.memberNumber());
        phone.isDone();
    }

    @Test
    void bothSidesAreAskedForOneAfterTheOther() {
        phone.starts(desktop.opensTheDemo().wantsBothSides().choosesThePhone());
        desktop.sees("status", "Phone connected");
        desktop.looksAt("desktop-both-sides");
        phone.cameraIsOn();
        phone.shoots();

        phone.seesHeading("Back of your card");
        desktop.sees("status", "Now the back");
        desktop.looksAt("desktop-back");
        phone.cameraIsOn();
        phone.looksAt("phone-back");
        phone.shoots();

        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
    }

    @Test
    void anUnreadablePhotoIsTakenAgain() {
        phone.starts(desktop.opensTheDemo().choosesThePhone()).picks(EMPTY_TABLE);
        phone.sees("try-again");
        phone.looksAt("phone-unreadable");
        desktop.sees("status", "trying again");
        desktop.looksAt("desktop-trying-again");

        phone.taps("try-again").shoots();
        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
    }

    @Test
    void aScanThatIsCancelledOnTheDesktopEndsOnThePhone() {
        phone.starts(desktop.opensTheDemo().choosesThePhone()).sees("shutter");
        desktop.sees("status", "Phone connected");
        desktop.find("cancel").click();
        desktop.sees("use-phone");
        phone.isClosedAs("cancelled");
        phone.looksAt("phone-cancelled");
        // it may have asked before its socket was there to tell it
        phone.witness.forgive("403 (Forbidden)");
        phone.witness.forgive("410 (Gone)");
    }

    @Test
    void aScanThatIsCancelledOnThePhoneEndsOnTheDesktop() {
        phone.starts(desktop.opensTheDemo().choosesThePhone()).cameraIsOn();
        phone.taps("cancel").isClosedAs("stopped");
        phone.looksAt("phone-stopped");
        desktop.sees("new-code");
        desktop.looksAt("desktop-cancelled");

        desktop.find("other-ways").click();
        desktop.sees("use-computer");
    }

    @Test
    void aLinkThatWasCancelledBeforeStartSaysSo() {
        phone.opens(desktop.opensTheDemo().choosesThePhone()).sees("start");
        // the page does not wait for the server, but the phone must not be quicker than it
        desktop.page.waitForResponse("**/cancel", () -> desktop.find("cancel").click());
        desktop.sees("use-phone");
        phone.taps("start").isClosedAs("revoked");
        phone.looksAt("phone-revoked");
        phone.witness.forgive("410 (Gone)");
    }

    @Test
    void aLinkThatIsIncompleteUnknownOrTakenSaysSo() {
        phone.opens(server + "/?token=").isClosedAs("malformed");
        String link = desktop.opensTheDemo().choosesThePhone();
        phone.opens(misprinted(link)).isClosedAs("unknown");
        phone.starts(link).sees("shutter");
        Phone second = new Phone(browsers.withoutCamera(), server);
        second.opens(link).isClosedAs("used");
        second.looksAt("phone-used");
        second.leaves();
        desktop.sees("status", "Phone connected");
        phone.witness.forgive("400 (Bad Request)");
        phone.witness.forgive("404 (Not Found)");
    }

    private static String misprinted(String link) {
        var changed = new StringBuilder(link);
        int place = link.length() - 10;
        changed.setCharAt(place, link.charAt(place) == 'A' ? 'B' : 'A');
        return changed.toString();
    }

    @Test
    void aStrangerWhoOpensTheLinkCanSayThatItIsNotThem() {
        String link = desktop.opensTheDemo().choosesThePhone();
        phone.opens(link).taps("not-me").sees("declined");
        phone.looksAt("phone-declined");
        desktop.sees("new-code");
        desktop.looksAt("desktop-declined");

        desktop.find("new-code").click();
        assertThat(desktop.scansTheScreen()).isNotEqualTo(link);
    }

    @Test
    void aDesktopThatIsReloadedGoesOnWhereItWas() {
        phone.starts(desktop.opensTheDemo().choosesThePhone()).sees("shutter");
        desktop.sees("status", "Phone connected");
        desktop.page.reload();
        desktop.sees("status", "Phone connected");
        desktop.looksAt("desktop-reloaded");
        phone.shoots();
        desktop.hasTheCard(CARD.memberNumber());
    }

    @Test
    void aPhoneWithoutACameraSendsAPicture() {
        phone.leaves();
        phone = new Phone(browsers.withoutCamera(), server);
        phone.starts(desktop.opensTheDemo().choosesThePhone()).sees("file-camera");
        phone.looksAt("phone-without-camera");
        phone.picks(FRONT);
        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
    }

    @Test
    void aComputerWithACameraScansByItself() {
        desktop.leaves();
        desktop = new Desktop(browsers.withCamera(), server);
        desktop.opensTheDemo();
        assertThat(desktop.find("shutter")).isEnabled();
        desktop.looksAt("desktop-camera");
        desktop.find("shutter").click();
        desktop.sees("use-photo");
        desktop.looksAt("desktop-preview");
        desktop.find("use-photo").click();
        desktop.hasTheCard(CARD.memberNumber());
    }

    @Test
    void aCardFindsItsWayWithoutWebSocketsToo() {
        desktop.hasNoSockets();
        phone.hasNoSockets();
        phone.starts(desktop.opensTheDemo().choosesThePhone()).shoots();
        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
    }

    @Test
    void aPhoneThatHearsNothingLearnsThatTheDesktopCancelled() {
        phone.hasNoSockets();
        phone.starts(desktop.opensTheDemo().choosesThePhone()).cameraIsOn();
        desktop.sees("status", "Phone connected");
        desktop.find("cancel").click();
        phone.sees("error");
        phone.witness.forgive("403 (Forbidden)");
        phone.witness.forgive("410 (Gone)");
    }

    @Test
    void passingMomentsAreFitToBeSeen() {
        Held code = desktop.holds("**/v1/handoffs");
        desktop.page.navigate(server + "/demo/");
        desktop.sees("status", "Getting a code");
        desktop.looksAt("desktop-preparing");
        code.release();

        phone.hasASilentSocket();
        phone.starts(desktop.scansTheScreen());
        Held upload = phone.holds("**/upload**");
        phone.shoots().sees("progress");
        assertThat(phone.motions()).isNotEmpty();
        phone.sees("cancel");
        phone.looksAt("phone-sending");
        upload.release();
        phone.seesHeading("Reading your card");
        phone.sees("cancel");
        phone.looksAt("phone-reading");
        desktop.hasTheCard(CARD.memberNumber());
    }

    @Test
    void aComputersOwnScanIsFitToBeSeenAtEachMoment() {
        HeldFrames frames = desktop.holdsFrames("frontside_failed");
        desktop.page.navigate(server + "/demo/#try=alone");
        desktop.sees("file");
        Held upload = desktop.holds("**/upload**");
        desktop.uploads(EMPTY_TABLE).sees("progress");
        desktop.looksAt("desktop-sending");
        upload.release();
        desktop.seesHeading("Reading your card");
        desktop.looksAt("desktop-checking");
        frames.release();
        desktop.seesHeading("We couldn’t read the card");
        assertThat(desktop.page.locator("h2:focus")).hasText("We couldn’t read the card");
        desktop.looksAt("desktop-unreadable");
        desktop.find("try-again").click();

        desktop.cannotReach("**/upload**");
        desktop.uploads(FRONT).sees("retry");
        desktop.looksAt("desktop-stalled");
        desktop.isAnswered("**/upload**", 413, "too_large");
        desktop.find("retry").click();
        desktop.sees("error", "too large");
        desktop.looksAt("desktop-refused");
        desktop.canReach("**/upload**");
        desktop.find("try-again").click();
        desktop.uploads(FRONT).hasTheCard(CARD.memberNumber());
        assertThat(desktop.heard())
                .containsSubsequence(
                        "scan-start desktop", "progress sending", "progress checking", "progress unreadable")
                .containsSubsequence(
                        "retry", "scan-start desktop", "progress refused", "error too_large", "retry", "success");
    }

    @Test
    void theWholeWayOnTheDesktopCanBeGoneByKeyboardAlone() {
        desktop.opensTheDemo("try=confirm").sees("code");
        desktop.tabsTo("new-code");
        desktop.page.keyboard().press("Enter");
        desktop.sees("code");
        desktop.tabsTo("copy-link");
        String link = desktop.scansTheScreen();
        phone.starts(link).sees("confirming");
        desktop.sees("confirm-number");
        assertThat(desktop.page.locator("h2:focus")).hasText("Is this your phone?");
        desktop.tabsTo("confirm");
        desktop.page.keyboard().press("Enter");
        phone.cameraIsOn();
        desktop.sees("status", "Taking a photo");
        assertThat(desktop.page.locator("h2:focus")).hasText("Keep going on your phone");
        desktop.tabsTo("cancel");
        desktop.page.keyboard().press("Enter");
        desktop.sees("error", "The scan was cancelled");
        assertThat(desktop.page.locator("h2:focus")).hasText("The scan was cancelled");
        desktop.tabsTo("new-code");
        desktop.page.keyboard().press("Space");
        desktop.sees("qr");
        phone.isClosedAs("cancelled");
        phone.witness.forgive("403 (Forbidden)");
        phone.witness.forgive("410 (Gone)");
    }

    @Test
    void aLinkThatIsOpenedOnThePhoneThatRunsThePageScansRightThere() {
        phone.opens(server + "/demo/#try=usual").cameraIsOn();
        String link = phone.getsALinkBy(() -> phone.find("use-phone").tap());
        var sameDevice = phone.inAnotherTab();
        sameDevice.starts(link).cameraIsOn();
        sameDevice.shoots().isDone();
        sameDevice.sees("done", "the other page if you started on this phone");
        phone.page.bringToFront();
        assertThat(phone.find("member-number")).hasText(CARD.memberNumber());
    }

    @Test
    void aPhotoOutlivesADeadSpot() {
        phone.starts(desktop.opensTheDemo().choosesThePhone()).taps("shutter").sees("use-photo");
        phone.losesTheNetwork();
        phone.taps("use-photo").sees("retry");
        phone.looksAt("phone-offline");
        phone.isBackOnline();
        desktop.hasTheCard(CARD.memberNumber());
        phone.isDone();
    }
}
