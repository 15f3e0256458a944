package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A patient at the demo page of a clinic, on a computer without a camera. */
final class Desktop extends Visitor {
    /** Milliseconds; the widget waits for the server for up to 8 seconds before it gives up on it. */
    static final double PATIENCE = 20_000;

    private static final String COUNT_RESULTS =
            """
            addEventListener('card-scan-success', () => { window.results = (window.results ?? 0) + 1; });
            window.heard = [];
            for (const name of ['success', 'cancel', 'retry', 'progress', 'scan-start', 'error']) {
              addEventListener('card-scan-' + name, ({ detail }) => {
                const what = detail?.step ?? detail?.source ?? detail?.type;
                window.heard.push(what ? `${name} ${what}` : name);
              });
            }""";

    private static final String REMEMBER =
            """
            const items = %s;
            if (!sessionStorage.getItem('remembers')) for (const name in items) sessionStorage.setItem(name, items[name]);
            sessionStorage.setItem('remembers', 'all');""";

    /** The test's name of what has the focus, or else what it is. */
    private static final String FOCUSED =
            """
            () => {
              const outer = document.activeElement;
              const inner = outer?.shadowRoot?.activeElement ?? outer;
              return inner?.dataset.testid ?? inner?.localName ?? '';
            }""";

    private final URI server;

    Desktop(Browser browser, URI server) {
        this(browser, server, new NewContextOptions().setViewportSize(1280, 800));
    }

    Desktop(Browser browser, URI server, NewContextOptions options) {
        super(browser, options, server);
        this.server = server;
        page.addInitScript(COUNT_RESULTS);
    }

    private Desktop(Desktop other, String items) {
        super(other);
        this.server = other.server;
        page.addInitScript(COUNT_RESULTS);
        page.addInitScript(REMEMBER.formatted(items));
    }

    /** Another tab of this browser, where the same person is signed in. */
    Desktop inAnotherTab() {
        return new Desktop(this, (String) page.evaluate(
                "() => JSON.stringify({ 'handoff.demo.user': sessionStorage.getItem('handoff.demo.user') })"));
    }

    /** The browser has crashed, and brings its tabs back with what they remembered. */
    Desktop afterACrash() {
        var restored = new Desktop(this, (String) page.evaluate("() => JSON.stringify(sessionStorage)"));
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        return restored;
    }

    /** Opens the demo in the given way and takes note of the link that it gets. */
    String getsALink(String options) {
        Response answer =
                page.waitForResponse(Visitor::startsAHandoff, () -> page.navigate(server + "/demo/#" + options));
        sees("qr");
        return linkIn(answer);
    }

    /** What the code on the screen says now. */
    String codePicture() {
        return find("qr").getAttribute("src");
    }

    /** What the element has told this page since it was loaded, such as {@code progress waiting}. */
    @SuppressWarnings("unchecked")
    List<String> heard() {
        return (List<String>) page.evaluate("() => window.heard");
    }

    /** The page sets what is its own look and name; from the next code on the phone has it too. */
    void dressesUp(String company, String colour, String locale, String logo) {
        page.evaluate(
                """
                ([companyName, colour, locale, logo]) => {
                  const widget = document.querySelector('card-scan-view');
                  widget.style.setProperty('--handoff-color-brand', colour);
                  widget.webToMobileHandoffConfig = { companyName };
                  Object.assign(widget, { locale, logo });
                }""",
                List.of(company, colour, locale, logo));
    }

    void seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING).getByText(text)).isVisible();
    }

    /** By the keyboard alone, within some presses, and there it can be seen. */
    void tabsTo(String testId) {
        var passed = new ArrayList<String>();
        while (passed.size() < 20 && !passed.contains(testId)) {
            page.keyboard().press("Tab");
            passed.add((String) page.evaluate(FOCUSED));
        }
        assertThat(passed).as("reached by Tab").contains(testId);
        assertThat(find(testId)).isFocused();
    }

    /** How often this page was given a result. */
    int results() {
        return (int) page.evaluate("() => window.results ?? 0");
    }

    /** The session token that it holds has run out; {@code renews}: the page can get another. */
    void holdsATokenThatHasRunOut(boolean renews) {
        page.evaluate(
                """
                renews => {
                  const widget = document.querySelector('card-scan-view');
                  if (!renews) widget.getSessionToken = undefined;
                  widget.sessionToken = 'run-out';
                }""",
                renews);
    }

    /** The page has signed its person in again. */
    void getsANewToken() {
        page.evaluate(
                """
                async () => {
                  const body = JSON.stringify({ user_id: sessionStorage.getItem('handoff.demo.user') });
                  const headers = { 'Content-Type': 'application/json' };
                  const answer = await fetch('session', { method: 'POST', body, headers });
                  document.querySelector('card-scan-view').sessionToken = (await answer.json()).Token;
                }""");
    }

    /** The page has signed somebody else in. */
    void isTakenByTheNextPatient() {
        page.evaluate(
                """
                async () => {
                  const body = JSON.stringify({ user_id: crypto.randomUUID() });
                  const headers = { 'Content-Type': 'application/json' };
                  const answer = await fetch('session', { method: 'POST', body, headers });
                  document.querySelector('card-scan-view').sessionToken = (await answer.json()).Token;
                }""");
    }

    Desktop opensTheDemo() {
        return opensTheDemo("");
    }

    /** @param options what the demo's address says after its {@code #}, such as {@code back=required} */
    Desktop opensTheDemo(String options) {
        page.navigate(server + "/demo/#" + options);
        return hasSettled();
    }

    Desktop wantsBothSides() {
        page.getByLabel("Sides of the card").selectOption("required");
        return hasSettled();
    }

    /** The camera is on, or the widget has gone on to the phone, or asks for a choice. */
    Desktop hasSettled() {
        assertThat(page.locator("[data-testid=shutter]:enabled, [data-testid=qr], [data-testid=use-computer]")
                        .first())
                .isVisible();
        return this;
    }

    /** @return the link of the code that is on the screen: by itself where there is no camera, else for the asking */
    String choosesThePhone() {
        hasSettled();
        if (!find("qr").isVisible()) {
            find("use-phone").click();
        }
        return scansTheScreen();
    }

    /** The code has come by itself, and one sentence says why. */
    Desktop handedOverBecause(String reason) {
        assertThat(find("why")).containsText(reason, new ContainsTextOptions().setTimeout(PATIENCE));
        sees("qr");
        return this;
    }

    /** Uploads a picture from this computer, and sends it. */
    Desktop uploads(BufferedImage picture) {
        find("file").setInputFiles(new FilePayload("card.png", "image/png", Phone.png(picture)));
        find("use-photo").click();
        return this;
    }

    /** As a phone's camera would: from the pixels, picture after picture until one can be read. */
    String scansTheScreen() {
        sees("qr");
        sees("status", "Waiting for your phone");
        photograph("desktop-code-to-read");
        return await("a code that can be read, see desktop-code-to-read.png")
                .pollInSameThread()
                .until(() -> ScreenCode.on(page), Optional::isPresent)
                .orElseThrow();
    }

    /** From here on nobody touches it; {@link #wasNotTouched} looks whether that is so. */
    void isLeftAlone() {
        page.evaluate(
                "() => { window.leftAlone = true; addEventListener('pointerdown', () => { window.leftAlone = false; }); }");
    }

    void wasNotTouched() {
        assertThat(page.evaluate("() => window.leftAlone")).isEqualTo(true);
    }

    /** The page wants to know whether the person is insured, and takes note of what it is told in which order. */
    void wantsToKnowTheCoverage() {
        page.evaluate(
                """
                () => {
                  window.told = [];
                  for (const what of ['success', 'eligibility-success', 'eligibility-error']) {
                    addEventListener('card-scan-' + what, event => window.told.push({ what, detail: event.detail }));
                  }
                  document.querySelector('card-scan-view').eligibility = {
                    provider: { npi: '1234567893', organization_name: 'Harbor Clinic' },
                    subscriber: { first_name: 'Rosalind', last_name: 'Okafor', date_of_birth: '19530427' },
                  };
                }""");
    }

    /** The names of the first so many events, in their order. */
    List<?> wasTold(int many) {
        page.waitForFunction("many => window.told.length >= many", many);
        return (List<?>) page.evaluate("() => window.told.map(one => one.what)");
    }

    /** A value of the last event's summary of the coverage. */
    Object coverage(String path) {
        return page.evaluate(
                "path => path.split('/').reduce((at, name) => at?.[name],"
                        + " window.told.at(-1).detail.eligibility_summarized_response)",
                path);
    }

    void hasTheCard(String memberNumber) {
        sees("result");
        assertThat(find("member-number")).hasText(memberNumber);
    }
}
