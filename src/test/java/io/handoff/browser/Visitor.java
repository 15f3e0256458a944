package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Someone in front of a browser of their own. */
abstract class Visitor {
    static final Path SCREENS = Path.of("target", "screens");
    private static final String NO_AUTOMATIC_PICTURES =
            "try { sessionStorage.setItem('handoff.automatic', 'off'); } catch { /* a page without storage */ }";
    private static final String AUTOMATIC_PICTURES = "sessionStorage.removeItem('handoff.automatic');";

    /** Milliseconds. Generous: on a busy machine a camera takes seconds to open, and who sees sooner goes on sooner. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    final Page page;
    final Witness witness;
    private final BrowserContext context;

    Visitor(Browser browser, Browser.NewContextOptions options, URI server) {
        context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        context.addInitScript(NO_AUTOMATIC_PICTURES);
        witness = new Witness(context, server);
        page = context.newPage();
    }

    /** Another tab of the same browser. */
    Visitor(Visitor other) {
        context = other.context;
        witness = other.witness;
        page = context.newPage();
    }

    /** Else off, as a person may switch it: so that a test's own tap on the shutter is what takes the picture. */
    void letsPicturesTakeThemselves() {
        page.addInitScript(AUTOMATIC_PICTURES);
    }

    Locator find(String testId) {
        return page.getByTestId(testId);
    }

    void sees(String testId) {
        assertThat(find(testId)).isVisible();
    }

    void sees(String testId, String text) {
        assertThat(find(testId)).containsText(text);
    }

    void sees(String testId, String text, Duration within) {
        assertThat(find(testId))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(within.toMillis()));
    }

    /** The state on the screen is fit for people: axe-core finds nothing, and its picture is kept. */
    void looksAt(String state) {
        photograph(state);
        Assertions.assertThat(Axe.violationsOn(page))
                .as("accessibility of %s", state)
                .isEmpty();
    }

    void photograph(String state) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENS.resolve(state + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** The server, or something before it, answers so; the page's own complaint about it is expected. */
    void isAnswered(String addresses, int status, String type) {
        page.route(addresses, route -> {
            route.fulfill(new FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody("{\"type\":\"%s\",\"code\":%d,\"message\":\"\"}".formatted(type, status)));
            witness.forgive("status of " + status);
        });
    }

    /** No way gets there from here. */
    void cannotReach(String addresses) {
        page.route(addresses, route -> route.abort("internetdisconnected"));
        witness.forgive("ERR_INTERNET_DISCONNECTED");
    }

    /** As it was before {@link #isAnswered} and {@link #cannotReach}. */
    void canReach(String addresses) {
        page.unroute(addresses);
    }

    /** The link that it gets when that is done. */
    String getsALinkBy(Runnable action) {
        return linkIn(page.waitForResponse(Visitor::startsAHandoff, action));
    }

    static boolean startsAHandoff(Response answer) {
        return answer.url().endsWith("/v1/handoffs") && answer.status() == 201;
    }

    static String linkIn(Response answer) {
        return new Gson().fromJson(answer.text(), JsonObject.class).get("link").getAsString();
    }

    Held holds(String addresses) {
        return new Held(page, addresses);
    }

    /** @param part what the socket's frames that are held back contain */
    HeldFrames holdsFrames(String part) {
        return new HeldFrames(page, part);
    }

    void letsThePageUseTheClipboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /** What moves on the page by itself just now, inside of elements too. */
    List<?> motions() {
        return (List<?>)
                page.evaluate(
                        "() => document.getAnimations().map(({ effect }) => effect.target.className + ' ' + effect.pseudoElement)");
    }

    /** Its pages that open from now on are told a wrong time. */
    void hasAClockThatIsAhead(Duration by) {
        page.addInitScript("{ const now = Date.now; Date.now = () => now() + %d; }".formatted(by.toMillis()));
    }

    /** As behind a proxy that knows no WebSockets. */
    void hasNoSockets() {
        page.routeWebSocket(url -> true, WebSocketRoute::close);
    }

    /** The socket opens and then says nothing. */
    void hasASilentSocket() {
        page.routeWebSocket(url -> true, socket -> {});
    }

    void losesTheNetwork() {
        context.setOffline(true);
    }

    void isBackOnline() {
        context.setOffline(false);
        witness.forgive("ERR_INTERNET_DISCONNECTED");
    }

    /** As behind a proxy that passes plain answers only: streams are refused. */
    void hasNoStreams() {
        page.route("**/v1/events*", route -> {
            if (isStream(route.request())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        witness.forgive("net::ERR_FAILED");
    }

    /** A proxy that keeps an answer to itself until it ends, as a stream never does. */
    void hasStreamsThatStaySilent() {
        page.route("**/v1/events*", route -> {
            if (!isStream(route.request())) {
                route.resume();
            }
        });
    }

    static boolean isStream(Request request) {
        return "text/event-stream".equals(request.headers().get("accept"));
    }

    /** The laptop is closed: nothing runs any more. */
    void fallsAsleep() {
        lifecycle("frozen");
    }

    void wakesUp() {
        lifecycle("active");
    }

    private void lifecycle(String state) {
        var parameters = new JsonObject();
        parameters.addProperty("state", state);
        var session = context.newCDPSession(page);
        session.send("Page.setWebLifecycleState", parameters);
        session.detach();
    }

    /** Where the test has a hand on the network: broken and refused connections are what it wants. */
    void mayLoseConnections() {
        witness.forgive("net::ERR_");
        witness.forgive("WebSocket connection to");
    }

    void leaves() {
        context.close();
    }

    void hadNothingToComplainAbout() {
        witness.hasHeardNothing();
    }
}
