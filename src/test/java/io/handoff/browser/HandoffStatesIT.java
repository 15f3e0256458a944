package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Every state of a handoff, as the desktop shows it: where things stand, and one thing to do next. */
class HandoffStatesIT {
    private static TestServer server;
    private static Browsers browsers;

    private Cable cable;
    private Desktop desktop;

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        browsers = new Browsers(new Film(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE)));
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
    void fromTheCodeToTheResult() {
        HeldFrames frames = desktop.holdsFrames("\"completed\"");
        String link = desktop.getsALink("try=confirm&back=required");
        desktop.sees("code");
        desktop.looksAt("handoff-waiting");

        ScriptedPhone.opens(node(), link);
        desktop.sees("status", "Tap “Start”");
        assertThat(desktop.find("status")).isInViewport();
        desktop.sees("own-number", "If your phone shows a number, it must be");
        String shownAlready = desktop.find("own-number").textContent();
        desktop.looksAt("handoff-opened");

        ScriptedPhone phone = ScriptedPhone.claims(node(), link);
        desktop.sees("status", "Compare the number");
        assertThat(shownAlready).contains(phone.number());
        assertThat(desktop.find("confirm-number")).hasText(phone.number());
        desktop.looksAt("handoff-confirming");
        desktop.find("confirm").click();
        desktop.sees("status", "Taking a photo of the front");
        desktop.looksAt("handoff-capturing");

        phone.startsACardOfTwoSides().sendsTheFront();
        desktop.sees("status", "Front done");
        desktop.looksAt("handoff-front-captured");

        phone.sendsTheBack();
        desktop.sees("status", "Reading the card");
        desktop.looksAt("handoff-back-captured");

        Held card = desktop.holds("**/v1/cards/*");
        frames.release();
        desktop.sees("status", "Getting the details");
        desktop.looksAt("handoff-fetching");
        card.release();
        desktop.hasTheCard(ScriptedPhone.MEMBER_NUMBER);
        desktop.looksAt("handoff-done");
        assertThat(desktop.heard())
                .containsSubsequence("progress waiting", "progress opened", "scan-start phone", "progress confirming")
                .containsSubsequence("progress confirming", "progress capturing", "progress reading", "success");
    }

    @Test
    void theNextPatientAtTheSameDeskIsHeardAndShownNothingOfTheOneBefore() {
        ScriptedPhone.claims(node(), desktop.getsALink("try=phone")).scans();
        desktop.hasTheCard(ScriptedPhone.MEMBER_NUMBER);
        String second = desktop.getsALinkBy(() -> {
            desktop.isTakenByTheNextPatient();
            desktop.page.evaluate("() => document.querySelector('card-scan-view').restart()");
        });
        String third = desktop.getsALinkBy(desktop::isTakenByTheNextPatient);
        await().until(() -> ScriptedPhone.isDead(node(), second));
        ScriptedPhone.claims(node(), third).scans();
        desktop.page.waitForFunction("() => window.results === 2");
    }

    @Test
    void aCodeIsRenewedByItselfAndTheOldOneIsDead() {
        desktop.page.clock().install();
        String link = desktop.getsALink("try=phone");
        desktop.sees("countdown", "New code in 9:");
        String before = desktop.codePicture();
        desktop.page.clock().fastForward(560_000);
        assertThat(desktop.find("qr")).not().hasAttribute("src", before);
        desktop.sees("code-news", "There is a new code on the screen.");
        desktop.sees("countdown", "New code in 9:");
        assertThat(ScriptedPhone.isDead(node(), link)).isTrue();
    }

    @Test
    void theLinkCanBeCopiedOrElseTakenByHand() {
        desktop.letsThePageUseTheClipboard();
        String link = desktop.getsALink("try=phone");
        desktop.find("copy-link").click();
        desktop.sees("copy-link", "Link copied");
        assertThat(desktop.page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(link);

        desktop.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
        desktop.find("copy-link").click();
        assertThat(desktop.page.getByLabel("Link to open on your phone")).hasValue(link);
        desktop.looksAt("handoff-copied-by-hand");
    }

    @Test
    void aPageMayUseWordsOfItsOwn() {
        String link = desktop.getsALink("try=phone");
        desktop.page.evaluate(
                """
                () => {
                  document.querySelector('card-scan-view').webToMobileHandoffConfig = {
                    enabled: 'always', title: 'Your own phone', instructionsText: 'First this.\\n\\nThen that.',
                    retryButtonText: 'Another code, please',
                  };
                }""");
        desktop.seesHeading("Your own phone");
        assertThat(desktop.page.locator(".steps li")).hasText(new String[] {"First this.", "Then that."});
        ScriptedPhone.rejects(node(), link);
        assertThat(desktop.find("new-code")).hasText("Another code, please");
    }

    @Test
    void aPhoneThatIsTakenAtItsWord() {
        HeldFrames frames = desktop.holdsFrames("\"completed\"");
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.looksAt("handoff-connected");

        phone.startsACard().sendsAPictureOfNothing();
        desktop.sees("status", "trying again");
        desktop.looksAt("handoff-retrying");

        phone.scans();
        desktop.sees("status", "Reading the card");
        desktop.looksAt("handoff-reading");
        frames.release();
        desktop.hasTheCard(ScriptedPhone.MEMBER_NUMBER);
    }

    @Test
    void cancelledOnTheDesktop() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        desktop.find("cancel").click();
        desktop.sees("error", "The scan was cancelled");
        desktop.looksAt("handoff-cancelled-here");
        await().until(phone::isSentAway);
        aNewCodeWorks();
        assertThat(desktop.heard()).containsSubsequence("cancel", "retry", "progress waiting", "scan-start phone");
    }

    @Test
    void cancelledOnThePhone() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        phone.cancels();
        desktop.sees("error", "The scan was stopped on the phone");
        desktop.sees("status", "The scan was stopped on the phone");
        desktop.looksAt("handoff-cancelled-on-the-phone");
        aNewCodeWorks();
    }

    @Test
    void theWrongPhoneIsSentAwayAndThereIsANewCodeAtOnce() {
        String link = desktop.getsALink("try=confirm");
        Desktop other = desktop.inAnotherTab();
        other.page.navigate(cable.http() + "/demo/#try=confirm");
        other.sees("code");
        ScriptedPhone stranger = ScriptedPhone.claims(node(), link);
        other.sees("confirm-number");
        desktop.sees("wrong-phone");
        String next = desktop.getsALinkBy(() -> desktop.find("wrong-phone").click());
        assertThat(next).isNotEqualTo(link);
        desktop.sees("status", "Waiting for your phone");
        await().until(stranger::isSentAway);
        other.sees("error", "That phone can’t go on");
        other.looksAt("handoff-wrong-phone");
    }

    @Test
    void runOut() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        new Sql(server).timeIsOver(phone.handoff());
        desktop.sees("error", "The time has run out");
        desktop.looksAt("handoff-expired");
        aNewCodeWorks();
    }

    @Test
    void turnedDownOnThePhone() {
        ScriptedPhone.rejects(node(), desktop.getsALink("try=phone"));
        desktop.sees("error", "It’s not me");
        desktop.looksAt("handoff-rejected");
        aNewCodeWorks();
    }

    @Test
    void aQuietPhone() {
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        new Sql(server).phoneWasSilentFor(Duration.ofMinutes(2), phone.handoff());
        desktop.sees("status", "Your phone has gone quiet");
        desktop.looksAt("handoff-quiet");
        aNewCodeWorks();
    }

    @Test
    void aSessionThatIsOver() {
        desktop.mayLoseConnections();
        desktop.page.navigate(cable.http() + "/demo/#try=expired");
        desktop.sees("error", "Your session has ended");
        desktop.looksAt("handoff-session-over");
        desktop.witness.forgive("403 (Forbidden)");
    }

    @Test
    void noNetwork() {
        desktop.mayLoseConnections();
        ScriptedPhone phone = ScriptedPhone.claims(node(), desktop.getsALink("try=phone"));
        desktop.sees("status", "Phone connected");
        cable.cut();
        desktop.sees("status", "No connection", Duration.ofSeconds(10));
        desktop.looksAt("handoff-offline");
        cable.mend();
        desktop.find("retry").click();
        desktop.sees("status", "Phone connected");

        phone.cancels();
        desktop.sees("new-code");
        cable.cut();
        desktop.find("new-code").click();
        desktop.sees("error", "We couldn’t connect");
        desktop.looksAt("handoff-no-network");
        assertThat(desktop.heard()).contains("error network");
        cable.mend();
        desktop.find("retry").click();
        desktop.sees("qr");
    }

    @Test
    void aNewCodeForTheAskingIsReallyANewOne() {
        String link = desktop.getsALink("try=phone");
        String next = aNewCodeWorks();
        assertThat(next).isNotEqualTo(link);
    }

    /** The next thing to do does what it says: a phone can take the code that it gives. */
    private String aNewCodeWorks() {
        String link = desktop.getsALinkBy(() -> desktop.find("new-code").click());
        ScriptedPhone.claims(node(), link);
        desktop.sees("status", "Phone connected");
        return link;
    }

    private static URI node() {
        return server.http();
    }
}
