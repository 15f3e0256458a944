package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route.FulfillOptions;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The React component in each React that it is made for, in strict mode, which does everything twice. */
class ReactIT {
    private static final String PAGE =
            """
            <!doctype html><html lang="en"><title>Strict</title>
            <div id="root"></div><script type="module" src="/strict.js"></script>""";

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

    @ParameterizedTest
    @ValueSource(strings = {"react17", "react18", "react19"})
    void oneHandoffIsStartedAndTheLatestCallbackIsCalled(String react) {
        // A page that the test itself serves comes from no address that the browser would know.
        try (Browser browser = browsers.launch("--disable-features=LocalNetworkAccessChecks")) {
            var desktop = new Desktop(browser, server);
            var phone = new Phone(browsers.withCamera(), server);
            List<String> started = new ArrayList<>();
            desktop.page.onRequest(request -> {
                if (request.method().equals("POST") && request.url().endsWith("/v1/handoffs")) {
                    started.add(request.url());
                }
            });
            serve(desktop, react);
            desktop.page.navigate(server + "/strict");

            String link = desktop.scansTheScreen();
            desktop.find("turn").click();
            desktop.find("turn").click();
            assertThat(desktop.find("status")).containsText("Esperando su teléfono");
            assertThat(started).hasSize(1);

            phone.starts(link).shoots();
            phone.isDone();
            desktop.sees("result");
            assertThat(desktop.find("told")).hasText("a card in turn 3");
            desktop.find("turn").click();
            assertThat(desktop.page.locator("card-scan-view")).hasCount(0);
            assertThat(desktop.find("told")).hasText("a card in turn 3");
            desktop.leaves();
            phone.leaves();
            desktop.hadNothingToComplainAbout();
        }
    }

    private static void serve(Desktop desktop, String react) {
        desktop.page.route(
                server + "/strict",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(PAGE)));
        desktop.page.route(
                server + "/strict.js",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/javascript")
                        .setPath(Path.of("target", "react-pages", react + ".js"))));
    }
}
