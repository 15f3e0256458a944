package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The desktop hears when its phone falls silent, and when it is back. Time is moved, never waited for. */
class PresenceIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final Sql SQL = new Sql(SERVER);
    private static final Duration LONG = Duration.ofSeconds(60);

    private Desk desk;

    @BeforeEach
    void aPersonSitsAtTheDesk() {
        desk = Backend.ofNewAccount(SERVER).desk("rosalind");
        desk.openSocket();
    }

    static List<Named<Consumer<Phone>>> waysToBeHeard() {
        return List.of(
                Named.of("looks", phone -> API.get("/v1/handoffs/" + phone.handoff(), phone.jwt())
                        .expect(200)),
                Named.of("polls", phone -> phone.events(0, 0)),
                Named.of("uploads", phone -> phone.createCard()),
                Named.of("opens a socket", phone -> phone.openSocket().close()),
                Named.of("opens a stream", phone -> phone.openStream().close()));
    }

    @ParameterizedTest
    @MethodSource("waysToBeHeard")
    void aSilentPhoneIsCalledQuietUntilItIsHeard(Consumer<Phone> speaks) {
        var phone = Phone.claims(API, desk.startHandoff());

        SQL.phoneWasSilentFor(LONG, phone.handoff());

        var quiet = desk.waitsFor(frame -> "phone_quiet".equals(frame.text("reason")));
        assertThat(quiet.is("handoff", "claimed")).isTrue();
        assertThat(desk.handoff(phone.handoff()).json().path("phone_quiet").booleanValue())
                .isTrue();

        speaks.accept(phone);

        var back = desk.waitsFor(frame -> "phone_back".equals(frame.text("reason")));
        assertThat(back.is("handoff", "claimed")).isTrue();
        assertThat(desk.handoff(phone.handoff()).json().has("phone_quiet")).isFalse();
    }

    @Test
    void whatAPhoneSaysOnItsSocketCountsToo() {
        var phone = Phone.claims(API, desk.startHandoff());
        try (var socket = phone.openSocket()) {
            socket.ping();
            socket.waitsForText("pong");
            SQL.phoneWasSilentFor(LONG, phone.handoff());
            desk.waitsFor(frame -> "phone_quiet".equals(frame.text("reason")));

            // not every word is noted: the next that is comes within ten seconds of the last
            await().pollInterval(Duration.ofMillis(200))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        socket.ping();
                        return desk.socket().frames().stream().anyMatch(PresenceIT::isBack);
                    });
        }
    }

    private static boolean isBack(Frame frame) {
        return "phone_back".equals(frame.text("reason"));
    }

    @Test
    void eachIsToldOnce() {
        var phone = Phone.claims(API, desk.startHandoff());
        SQL.phoneWasSilentFor(LONG, phone.handoff());
        desk.waitsFor(frame -> "phone_quiet".equals(frame.text("reason")));
        SQL.phoneWasSilentFor(LONG, phone.handoff());
        SQL.awaitPresenceChecked(phone.handoff());

        phone.events(0, 0);
        phone.events(0, 0);
        phone.createCard();

        desk.waitsFor(frame -> frame.is("handoff", "capturing"));
        assertThat(desk.socket().frames())
                .filteredOn(frame -> "handoff".equals(frame.type()))
                .extracting(frame -> frame.state() + " " + frame.text("reason"))
                .containsExactly(
                        "waiting null", "claimed null", "claimed phone_quiet", "claimed phone_back", "capturing null");
    }

    @Test
    void aPhoneThatWasHeardALittleWhileAgoIsNotQuiet() {
        var phone = Phone.claims(API, desk.startHandoff());

        SQL.phoneWasSilentFor(Duration.ofSeconds(40), phone.handoff());
        SQL.awaitPresenceChecked(phone.handoff());

        assertThat(desk.handoff(phone.handoff()).json().has("phone_quiet")).isFalse();
    }

    @Test
    void whoIsToBeConfirmedMayFallSilentToo() {
        var phone = Phone.claims(API, desk.startHandoff(Map.of("confirm", "always")));

        SQL.phoneWasSilentFor(LONG, phone.handoff());

        assertThat(desk.waitsFor(frame -> "phone_quiet".equals(frame.text("reason")))
                        .state())
                .isEqualTo("confirming");
    }

    @Test
    void claimingAgainIsBeingBack() {
        var offer = desk.startHandoff();
        var phone = Phone.claims(API, offer);
        SQL.phoneWasSilentFor(LONG, phone.handoff());
        desk.waitsFor(frame -> "phone_quiet".equals(frame.text("reason")));

        Phone.tries(API, offer, phone.device()).expect(200);

        desk.waitsFor(PresenceIT::isBack);
        SQL.awaitPresenceChecked(phone.handoff());
        assertThat(desk.handoff(phone.handoff()).json().has("phone_quiet")).isFalse();
    }

    @Test
    void nobodyLooksAfterAHandoffThatIsOver() {
        var phone = Phone.claims(API, desk.startHandoff());
        desk.cancel(phone.handoff()).expect(200);

        SQL.phoneWasSilentFor(LONG, phone.handoff());

        await().until(() -> SQL.jobs("phone-presence", phone.handoff()) == 0);
        assertThat(desk.socket().frames()).noneMatch(frame -> "phone_quiet".equals(frame.text("reason")));
    }
}
