package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        desktop.opensTheDemo().looksAt("desktop-start");
        String link = desktop.choosesThePhone();
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
