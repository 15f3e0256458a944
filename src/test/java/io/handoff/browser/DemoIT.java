package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A stranger tries everything that the demo page offers, one click each, and sees what it promises. */
class DemoIT {
    private static URI server;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        server = TestServer.shared().http();
        browsers = new Browsers(new Film(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE)));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    /** What is to be seen after a click. */
    private static Map<String, String> promises() {
        Map<String, String> promises = new LinkedHashMap<>();
        promises.put("phone", "qr");
        promises.put("choose", "use-computer");
        promises.put("alone", "file");
        promises.put("confirm", "qr");
        promises.put("code", "code");
        promises.put("denied", "why");
        promises.put("sse", "shutter");
        promises.put("none", "why");
        promises.put("polling", "shutter");
        promises.put("busy", "why");
        promises.put("lost", "unplug");
        promises.put("insecure", "why");
        promises.put("blank", "shutter");
        promises.put("short", "error");
        promises.put("renewed", "shutter");
        promises.put("away", "retry");
        promises.put("expired", "retry");
        promises.put("usual", "shutter");
        return promises;
    }

    @Test
    void everyScenarioShowsWhatItPromises() {
        var stranger = new Desktop(browsers.withCamera(), server).opensTheDemo();
        stranger.page.getByText("Try what can go wrong").click();
        var promises = promises();
        Assertions.assertThat(stranger.page.locator("[data-testid^=try-]").count())
                .isEqualTo(promises.size());
        promises.forEach((scenario, sign) -> {
            stranger.find("try-" + scenario).click();
            assertThat(stranger.find("try-" + scenario)).hasAttribute("aria-current", "true");
            assertThat(stranger.find(sign)).isVisible(new IsVisibleOptions().setTimeout(Desktop.PATIENCE));
        });
        stranger.looksAt("demo-scenarios");
        stranger.leaves();
        stranger.witness.forgive("403 (Forbidden)");
        stranger.witness.forgive("Unexpected response code: 403");
        stranger.hadNothingToComplainAbout();
    }
}
