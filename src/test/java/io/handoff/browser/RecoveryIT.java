package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.handoff.access.Sql;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestServer;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong on the way, the desktop goes on and gets its result once. The desktop is a real browser on a cable of the
 * test's own; the phone, where nothing of its page matters, says what it has to say without one.
 *
 * <table>
 * <caption>What goes wrong, how, and what must be seen</caption>
 * <tr><th>what goes wrong</th><th>how it is done here</th><th>what must be seen</th></tr>
 * <tr><td>page reloaded, in every state</td><td>reload</td><td>the same state; the same link while it waits</td></tr>
 * <tr><td>page reloaded after the result</td><td>reload</td><td>a fresh start, no second result</td></tr>
 * <tr><td>page away while the phone finishes</td><td>another address, then back</td><td>the result, once</td></tr>
 * <tr><td>reloaded page gets no token</td><td>its call for one is refused</td><td>goes on with the one that it had</td></tr>
 * <tr><td>browser crash</td><td>tab closed, a new one with the same storage</td><td>the same state, then the result</td></tr>
 * <tr><td>another tab, phone busy</td><td>new tab, same person</td><td>takes it up; each tab has the result once</td></tr>
 * <tr><td>another tab, still waiting</td><td>new tab, same person</td><td>the same link as a picture</td></tr>
 * <tr><td>desktop without network</td><td>cable cut and mended</td><td>says so; goes on; what it missed arrives</td></tr>
 * <tr><td>desktop cancels without network</td><td>cable cut and mended</td><td>the phone is sent away later</td></tr>
 * <tr><td>phone without network</td><td>phone's browser offline while the desktop cancels</td><td>the phone says so when it is back</td></tr>
 * <tr><td>laptop sleeps while the phone finishes</td><td>page frozen</td><td>the result, once, after it has woken</td></tr>
 * <tr><td>sockets blocked</td><td>closed by the browser</td><td>a stream carries the same events</td></tr>
 * <tr><td>sockets open but silent</td><td>never answered</td><td>a stream carries the same events</td></tr>
 * <tr><td>sockets and streams blocked</td><td>closed, aborted</td><td>polling carries the same events</td></tr>
 * <tr><td>streams held back by a proxy</td><td>never answered</td><td>polling carries the same events</td></tr>
 * <tr><td>node dies</td><td>{@link NodeChangeIT}: killed, the cable leads to another</td><td>the result, once</td></tr>
 * <tr><td>session token ran out</td><td>replaced by a worthless one, cable cut</td><td>a new one is asked for, and it goes on</td></tr>
 * <tr><td>session over, person signs in again</td><td>the same without a way to renew; later a token</td><td>says so; then goes on</td></tr>
 * <tr><td>phone goes quiet and comes back</td><td>its rows' times moved</td><td>says so and offers a new code; then goes on</td></tr>
 * <tr><td>phone goes quiet for good</td><td>the same</td><td>a new code works, the old phone is sent away</td></tr>
 * </table>
 */
class RecoveryIT {
    private static final SpecimenCard CARD = SpecimenCard.complete();

    private static TestServer server;
    private static Browsers browsers;

    private Cable cable;
    private Desktop desktop;

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        browsers = new Browsers(new Film(CARD.front(CardDesign.SIDE_BY_SIDE)));
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void sitDown() {
        cable = new Cable(server.http());
        desktop = new Desktop(browsers.withoutCamera(), cable.http());
    }

    @AfterEach
    void getUp() {
        desktop.leaves();
        cable.close();
        desktop.hadNothingToComplainAbout();
    }

    @Test
    void aReloadedPageIsWhereItWasInEveryState() {
        String link = desktop.getsALink("try=confirm&back=required");
        String picture = desktop.codePicture();
        reloads("Waiting for your phone");
        assertThat(desktop.codePicture()).isEqualTo(picture);

        ScriptedPhone.opens(node(), link);
        desktop.sees("status", "Tap “Start”");
        reloads("Tap “Start”");
        assertThat(desktop.codePicture()).isEqualTo(picture);

        ScriptedPhone phone = ScriptedPhone.claims(node(), link);
        desktop.sees("confirm-number");
        String number = desktop.find("confirm-number").textContent();
        reloads("Compare the number");
        assertThat(desktop.find("confirm-number")).hasText(number);

        desktop.find("confirm").click();
        desktop.sees("status", "Taking a photo of the front");
        reloads("Taking a photo of the front");

        phone.startsACardOfTwoSides().sendsTheFront();
        desktop.sees("status", "Now the back");
        desktop.page.reload();
        desktop.sees("status", "Phone connected");

        phone.sendsTheBack();
        hasTheResultOnce(desktop);
        desktop.page.reload();
        desktop.sees("qr");
        assertThat(desktop.results()).isZero();
    }

    private void reloads(String status) {
        desktop.page.reload();
        desktop.sees("status", status);
    }

    @Test
    void aResultThatCameWhileThePageWasAwayIsThereWhenItIsBack() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.page.navigate("about:blank");
        phone.scans();
        desktop.page.goBack();
        hasTheResultOnce(desktop);
    }

    @Test
    void aReloadedPageThatIsGivenNoTokenGoesOnWithTheOneItHad() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.page.route("**/demo/session", Route::abort);
        desktop.page.reload();
        desktop.sees("status", "Phone connected");
        phone.scans();
        hasTheResultOnce(desktop);
    }

    @Test
    void aBrowserThatCrashedTakesUpItsTabs() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        Desktop restored = desktop.afterACrash();
        restored.page.navigate(cable.http() + "/demo/#try=phone");
        restored.sees("status", "Phone connected");
        phone.scans();
        hasTheResultOnce(restored);
    }

    @Test
    void anotherTabTakesUpWhatThePhoneIsAt() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        Desktop other = desktop.inAnotherTab();
        other.page.navigate(cable.http() + "/demo/#try=phone");
        other.sees("status", "Phone connected");
        phone.scans();
        hasTheResultOnce(other);
        hasTheResultOnce(desktop);
    }

    @Test
    void anotherTabShowsTheSameLinkWhileItWaits() {
        String link = desktop.getsALink("try=phone");
        Desktop other = desktop.inAnotherTab();
        other.page.navigate(cable.http() + "/demo/#try=phone");
        assertThat(other.scansTheScreen()).isEqualTo(link);
        other.sees("code");
        ScriptedPhone.claims(node(), link);
        other.sees("status", "Phone connected");
        desktop.sees("status", "Phone connected");
    }

    @Test
    void aDesktopWithoutNetworkSaysSoAndGetsWhatItMissed() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        cable.cut();
        desktop.losesTheNetwork();
        desktop.sees("notice", "offline", Duration.ofSeconds(10));
        phone.scans();
        cable.mend();
        desktop.isBackOnline();
        hasTheResultOnce(desktop);
    }

    @Test
    void aPhoneIsSentAwayAlsoWhenTheDesktopCancelledWithoutNetwork() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=usual"));
        desktop.sees("status", "Phone connected");
        cable.cut();
        desktop.find("cancel").click();
        desktop.sees("use-phone");
        cable.mend();
        await().until(phone::isSentAway);
    }

    @Test
    void aPhoneThatWasOfflineLearnsThatTheDesktopCancelled() {
        Phone phone = new Phone(browsers.withoutCamera(), server.http());
        phone.starts(desktop.getsALink("try=usual")).sees("file-camera");
        desktop.sees("status", "Phone connected");
        phone.losesTheNetwork();
        desktop.find("cancel").click();
        desktop.sees("use-phone");
        phone.isBackOnline();
        phone.sees("error");
        phone.leaves();
    }

    @Test
    void aLaptopThatSleptHasTheResultWhenItWakes() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.fallsAsleep();
        phone.scans();
        desktop.wakesUp();
        hasTheResultOnce(desktop);
    }

    @Test
    void whereSocketsAreBlockedAStreamCarriesTheEvents() {
        desktop.hasNoSockets();
        String link = getsALinkOver("text/event-stream");
        ScriptedPhone phone = ScriptedPhone.claims(node(), link);
        desktop.sees("status", "Phone connected", SOON);
        phone.scans();
        hasTheResultOnce(desktop);
    }

    @Test
    void whereSocketsOpenButStaySilentAStreamCarriesTheEvents() {
        desktop.hasASilentSocket();
        String link = getsALinkOver("text/event-stream");
        ScriptedPhone.claims(node(), link).scans();
        hasTheResultOnce(desktop);
    }

    @Test
    void whereSocketsAndStreamsAreBlockedPollingCarriesTheEvents() {
        desktop.hasNoSockets();
        desktop.hasNoStreams();
        String link = getsALinkOver("application/json");
        ScriptedPhone phone = ScriptedPhone.claims(node(), link);
        desktop.sees("status", "Phone connected", SOON);
        phone.scans();
        hasTheResultOnce(desktop);
    }

    @Test
    void whereAProxyHoldsStreamsBackPollingCarriesTheEvents() {
        desktop.hasNoSockets();
        desktop.hasStreamsThatStaySilent();
        String link = getsALinkOver("application/json");
        ScriptedPhone.claims(node(), link).scans();
        hasTheResultOnce(desktop);
    }

    /** Less than it takes to learn it by asking every three seconds. */
    private static final Duration SOON = Duration.ofMillis(1_500);

    /** Waits until the events come that way: a second answer is that of a way that works. */
    private String getsALinkOver(String accept) {
        var link = new String[1];
        desktop.page.waitForResponse(
                answer -> answer.url().contains("/v1/events?after=")
                        && accept.equals(answer.request().headers().get("accept")),
                new Page.WaitForResponseOptions().setTimeout(30_000),
                () -> link[0] = desktop.getsALink("try=phone"));
        return link[0];
    }

    @Test
    void aTokenThatRanOutIsRenewedWithoutAWord() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        cable.cut();
        desktop.holdsATokenThatHasRunOut(true);
        phone.scans();
        cable.mend();
        hasTheResultOnce(desktop);
        desktop.witness.forgive("403 (Forbidden)");
    }

    @Test
    void aSessionThatIsOverSaysSoAndGoesOnWithANewToken() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.holdsATokenThatHasRunOut(false);
        cable.cut();
        cable.mend();
        desktop.sees("error", "Your session has ended");
        desktop.looksAt("desktop-session-over-midway");
        phone.scans();
        desktop.getsANewToken();
        hasTheResultOnce(desktop);
        desktop.witness.forgive("403 (Forbidden)");
    }

    @Test
    void aPhoneThatFellQuietGoesOnWhenItIsBack() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        fallsQuiet(phone);
        desktop.sees("notice", "gone quiet");
        desktop.page.reload();
        desktop.sees("notice", "gone quiet");
        phone.isHeard();
        assertThat(desktop.find("notice")).isHidden();
        phone.scans();
        hasTheResultOnce(desktop);
    }

    @Test
    void aNewCodeTakesThePlaceOfAPhoneThatFellQuiet() {
        ScriptedPhone lost = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        fallsQuiet(lost);
        String link = desktop.getsALinkBy(() -> desktop.find("new-code").click());
        await().until(lost::isSentAway);
        ScriptedPhone.claims(node(), link).scans();
        hasTheResultOnce(desktop);
    }

    private static void fallsQuiet(ScriptedPhone phone) {
        new Sql(server).phoneWasSilentFor(Duration.ofMinutes(2), phone.handoff());
    }

    private static URI node() {
        return server.http();
    }

    private static void hasTheResultOnce(Desktop desktop) {
        desktop.hasTheCard(ScriptedPhone.MEMBER_NUMBER);
        assertThat(desktop.results()).isEqualTo(1);
    }
}
