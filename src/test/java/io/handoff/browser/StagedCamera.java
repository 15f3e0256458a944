package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Takes the place of a page's cameras; the test says what lies before them and how well they see. */
final class StagedCamera {
    private static final Map<String, Object> WELL =
            Map.of("subject", "card", "fill", 0.9, "blur", 0, "light", 0.85, "glare", 0, "moving", 0);

    private final Visitor visitor;

    /** Must be there before the page is opened. */
    StagedCamera(Visitor visitor, BufferedImage card) {
        this.visitor = visitor;
        page().addInitScript("window.stagedCard = '" + address(card) + "';");
        page().addInitScript(script());
        visitor.letsPicturesTakeThemselves();
    }

    /** The card, well placed in good light. */
    void shows() {
        shows(Map.of());
    }

    /** @param changes what is different from a card that is well placed in good light, held still and sharp */
    void shows(Map<String, ?> changes) {
        // At once: a well placed card in between might already take itself.
        var scene = new HashMap<String, Object>(WELL);
        scene.putAll(changes);
        set(scene);
    }

    /** For example that there is a torch, before the page asks for the camera. */
    void set(Map<String, ?> properties) {
        page().evaluate("properties => Object.assign(window.stage, properties)", properties);
    }

    /** The same as soon as the page is opened. */
    void begins(String properties) {
        page().addInitScript("Object.assign(window.stage, " + properties + ");");
    }

    Object get(String property) {
        return page().evaluate("property => window.stage[property]", property);
    }

    /** Unplugged: the track ends, and there is no other. */
    void goesAway() {
        page().evaluate(
                        "() => { stage.gone = true; stage.track.stop(); stage.track.dispatchEvent(new Event('ended')); }");
    }

    void hears(String hint) {
        assertThat(visitor.find("hint")).hasAttribute("data-hint", hint);
    }

    /** Some two seconds of film pass, which would be enough for a picture to take itself. */
    void runsOn() {
        page().waitForFunction("() => document.querySelector('video, card-scan-view') && new Promise(done => {"
                + " const from = performance.now();"
                + " const look = now => now - from > 2200 ? done(true) : requestAnimationFrame(look);"
                + " requestAnimationFrame(look); })");
    }

    private Page page() {
        return visitor.page;
    }

    private static String address(BufferedImage card) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(card, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try (var file = StagedCamera.class.getResourceAsStream("staged-camera.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
