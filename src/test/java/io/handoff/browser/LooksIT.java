package io.handoff.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The widget's own screens in every dress, wide and narrow: whatever a page's brand is, everybody can read it. */
class LooksIT {
    private static final Map<String, String> DRESSES = Map.of(
            "light", "theme=light",
            "dark", "theme=dark",
            "spanish", "lang=es",
            "rtl", "dir=rtl",
            "yellow", "brand=ffd400",
            "navy-in-the-dark", "brand=0b2a5b&theme=dark");

    /** What is to be seen before the picture is taken. */
    private static final Map<String, String> SCREENS = Map.of(
            "choose", "use-computer",
            "denied", "why",
            "usual", "shutter",
            "alone", "file",
            "expired", "retry");

    /** Whoever was here has left: a handoff of theirs that is still open would be shown to them again. */
    private static final String NEXT_PATIENT = "sessionStorage.clear();";

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

    static List<String> dresses() {
        return DRESSES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void everyScreenCanBeReadIn(String dress) {
        looksAtAll(dress, "wide", 1280, 800);
        if (!dress.contains("dark")) {
            looksAtAll(dress, "narrow", 390, 844);
        }
    }

    private static void looksAtAll(String dress, String width, int x, int y) {
        Browser browser = browsers.withCamera();
        var desktop = new Desktop(browser, server, new NewContextOptions().setViewportSize(x, y));
        SCREENS.forEach((scenario, sign) -> {
            desktop.page.navigate("about:blank");
            desktop.page.navigate(server + "/demo/#try=" + scenario + "&" + DRESSES.get(dress));
            desktop.sees(sign);
            desktop.page.locator("#widget").scrollIntoViewIfNeeded();
            desktop.looksAt("look-" + scenario + "-" + dress + "-" + width);
            desktop.page.evaluate(NEXT_PATIENT);
        });
        desktop.leaves();
        desktop.witness.forgive("403 (Forbidden)");
        desktop.witness.forgive("Unexpected response code: 403");
        desktop.hadNothingToComplainAbout();
    }
}
