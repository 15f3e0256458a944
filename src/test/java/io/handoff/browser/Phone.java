package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;

/** The patient's phone. */
final class Phone extends Visitor {
    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/140.0.0.0 Mobile Safari/537.36";

    Phone(Browser browser, URI server) {
        this(browser, server, held());
    }

    Phone(Browser browser, URI server, NewContextOptions options) {
        super(browser, options, server);
    }

    private Phone(Phone other) {
        super(other);
    }

    /** Another tab on the same phone. */
    Phone inAnotherTab() {
        return new Phone(this);
    }

    /** A phone held upright, as most are. */
    static NewContextOptions held() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setUserAgent(ANDROID);
    }

    /** A computer on which somebody opens what was meant for a phone. */
    static NewContextOptions noPhoneAtAll() {
        return new NewContextOptions().setViewportSize(1280, 800).setScreenSize(1280, 800);
    }

    Phone opens(String link) {
        page.navigate(link);
        return this;
    }

    Phone taps(String testId) {
        find(testId).tap();
        return this;
    }

    /** Opens the link, agrees, and stands before the card. */
    Phone starts(String link) {
        return opens(link).taps("start");
    }

    /** Does something, after which the server's events reach the page. */
    void hears(Runnable does) {
        var heard = new AtomicBoolean();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.set(true)));
        does.run();
        page.waitForCondition(heard::get);
    }

    void cameraIsOn() {
        assertThat(find("shutter")).isEnabled();
    }

    void seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING).getByText(text)).isVisible();
    }

    /** Takes the photo and sends it. */
    Phone shoots() {
        return taps("shutter").taps("use-photo");
    }

    /** Takes a picture that is already on the phone, and sends it. */
    Phone picks(BufferedImage picture) {
        find("file").setInputFiles(new FilePayload("card.png", "image/png", png(picture)));
        return taps("use-photo");
    }

    void isDone() {
        sees("done", "go back to your computer");
    }

    void isClosedAs(String reason) {
        assertThat(find("error")).hasAttribute("data-reason", reason);
    }

    static byte[] png(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
