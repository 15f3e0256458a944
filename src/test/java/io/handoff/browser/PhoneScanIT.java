package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scan on the phone, from the first look at the card to the way back to the computer. */
class PhoneScanIT extends PhoneStories {
    private static final String NO_PERMISSION =
            "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))";
    private static final String COUNTS_WAKE_LOCKS =
            """
            window.locks = [];
            navigator.wakeLock.request = async (type) => {
                const lock = { type, held: true, async release() { this.held = false; } };
                window.locks.push(lock);
                return lock;
            };""";

    @Test
    void whileTheBackIsTakenTheFrontIsSeenToBeDone() {
        phone.starts(offer("backside", "required").link()).cameraIsOn();
        assertThat(phone.find("front-taken")).hasCount(0);
        phone.shoots().seesHeading("Back of your card");
        phone.sees("front-taken");
        assertThat(phone.page.locator(".ho-thumbs img")).isVisible();
        phone.cameraIsOn();
        phone.looksAt("phone-back-with-front");
        phone.shoots().isDone();
    }

    @Test
    void aPictureIsTakenAgain() {
        phone.starts(offer().link()).taps("shutter").sees("use-photo");
        phone.taps("retake").cameraIsOn();
        phone.taps("shutter").taps("use-photo").isDone();
    }

    @Test
    void anOptionalBackIsSkipped() {
        var offer = offer("backside", "optional");
        phone.starts(offer.link()).shoots().seesHeading("Back of your card");
        phone.looksAt("phone-optional-back");
        phone.taps("skip").isDone();
        phone.looksAt("phone-done-skipped");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("completed");
    }

    @Test
    void aPhoneWhosePermissionWasDeniedTakesAPictureAllTheSame() {
        phone.page.addInitScript(NO_PERMISSION);
        phone.starts(offer("backside", "required").link()).sees("file-camera");
        phone.looksAt("phone-camera-denied");
        phone.picks(FRONT).sees("front-taken");
        phone.looksAt("phone-camera-denied-back");
        phone.picks(FRONT).isDone();
    }

    @Test
    void whatWasReadIsShownOnlyWhereTheAccountWantsIt() {
        phone.starts(offer().link()).shoots().isDone();
        assertThat(phone.find("read")).hasCount(0);

        clinic.set("phone", Map.of("shows_result", true)).expect(200);
        phone.opens(offer().link()).taps("start").shoots().isDone();
        phone.sees("member-number", CARD.memberNumber());
        phone.sees("member-name", CARD.memberName());
        phone.sees("payer-name", CARD.payerName());
        phone.sees("group-number", CARD.groupNumber());
        phone.looksAt("phone-done-with-result");
        phone.page.reload();
        phone.isDone();
        assertThat(phone.find("read")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"413, too_large, too large", "415, unsupported, JPEG or PNG", "422, surprising, our side"})
    void aPictureThatIsRefusedSaysWhyAndCanBeTakenAgain(int status, String type, String words) {
        phone.isAnswered(UPLOAD, status, type);
        phone.starts(offer().link()).shoots().sees("error", words);
        phone.looksAt("phone-refused-" + status);
        phone.canReach(UPLOAD);
        phone.taps("try-again").shoots().isDone();
    }

    @Test
    void anAnswerWithoutContentIsAnAnswer() {
        phone.starts(offer().link()).cameraIsOn();
        phone.page.route(UPLOAD, route -> {
            route.fetch();
            route.fulfill(new FulfillOptions().setStatus(204));
        });
        phone.shoots().isDone();
    }

    @Test
    void theScreenStaysOnWhileScanningAndNoLonger() {
        phone.page.addInitScript(COUNTS_WAKE_LOCKS);
        phone.opens(offer().link()).sees("start");
        assertThat(heldLocks()).isZero();
        phone.taps("start").cameraIsOn();
        assertThat(heldLocks()).isOne();
        phone.shoots().isDone();
        await().pollInSameThread().until(this::heldLocks, held -> held == 0);
    }

    private int heldLocks() {
        return ((Number) phone.page.evaluate("window.locks.filter(({ held }) => held).length")).intValue();
    }
}
