package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants;
import io.handoff.config.Json;
import io.handoff.events.Event;
import io.handoff.events.Event.CardChanged;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.EventId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final PersonId PERSON = PersonId.random();
    private static final SessionId SESSION = SessionId.random();
    private static final HandoffId HANDOFF = HandoffId.random();
    private static final CardId CARD = CardId.random();
    private static final CardId PHONES_CARD = CardId.random();

    private final Log log = new Log();
    private final Conversation desk = opened(new Caller.Desktop(ACCOUNT, PERSON, SESSION));
    private final Conversation phone =
            opened(new Caller.Phone(ACCOUNT, PERSON, SESSION, HANDOFF, PhoneGrants.Level.OPEN));
    private final Conversation backend = opened(new Caller.Backend(ACCOUNT, UUID.randomUUID()));

    /** One log for everybody; its newest events are everybody's to see. */
    private static final class Log extends Feed {
        private final List<LoggedEvent> events = new ArrayList<>();
        private int reads;

        void add(SessionId session, Event event) {
            events.add(
                    new LoggedEvent(new EventId(UUID.randomUUID()), session, last(session) + 1, Instant.EPOCH, event));
        }

        @Override
        long last(SessionId session) {
            return events.stream()
                    .filter(event -> event.session().equals(session))
                    .count();
        }

        @Override
        List<Watch> withNews(Collection<Watch> watches) {
            return watches.stream()
                    .filter(watch -> last(watch.session()) > watch.sent())
                    .toList();
        }

        @Override
        List<LoggedEvent> next(Watch watch) {
            reads++;
            return events.stream()
                    .filter(event -> event.session().equals(watch.session()) && event.seq() > watch.sent())
                    .limit(2)
                    .toList();
        }

        @Override
        Optional<LoggedEvent> newest(CardId card, Caller caller) {
            return events.stream()
                    .filter(event -> card.equals(event.event().card()))
                    .reduce((first, second) -> second);
        }
    }

    @Test
    void aDesktopHearsWhatHappensFromItsStartOn() {
        log.add(SESSION, card(CARD, "pending"));
        var late = opened(new Caller.Desktop(ACCOUNT, PERSON, SESSION));

        log.add(SESSION, card(CARD, "frontside_processing"));
        log.add(SESSION, phonesCard("pending"));
        log.add(SESSION, handoff("capturing"));

        assertThat(said(late)).containsExactly("2 frontside_processing", "3 pending", "4 capturing");
        assertThat(said(late)).isEmpty();
    }

    @Test
    void aDesktopThatResumesHearsAllThatItHasMissed() {
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, card(CARD, "frontside_processing"));
        log.add(SESSION, card(CARD, "completed"));

        desk.heard(new ClientFrame.Resume(1));

        assertThat(said(desk)).containsExactly("2 frontside_processing", "3 completed");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1_000_000, Long.MAX_VALUE})
    void whoSaysItHeardMoreThanThereIsHearsAll(long after) {
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, card(CARD, "frontside_processing"));

        desk.heard(new ClientFrame.Resume(after));

        assertThat(said(desk)).containsExactly("1 pending", "2 frontside_processing");
    }

    @Test
    void aPhoneHearsOfItsHandoffOnly() {
        assertThat(said(phone)).isEmpty();
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, new HandoffChanged(HandoffId.random(), "waiting", null));
        log.add(SESSION, phonesCard("pending"));
        log.add(SESSION, handoff("capturing"));

        assertThat(said(phone)).containsExactly("3 pending", "4 capturing");

        phone.heard(new ClientFrame.Resume(0));
        assertThat(said(phone)).containsExactly("3 pending", "4 capturing");
    }

    @Test
    void whoFollowsVeryManyCardsLosesFirstThoseThatAreRead() {
        var sessions = new ArrayList<SessionId>();
        for (int i = 0; i <= Conversation.MOST_FOLLOWED; i++) {
            var card = CardId.random();
            sessions.add(SessionId.random());
            log.add(sessions.get(i), card(card, i == 7 ? "completed" : "pending"));
            backend.heard(new ClientFrame.Register(card));
        }

        said(backend);

        assertThat(sessions).filteredOn(session -> !backend.follows(session)).containsExactly(sessions.get(7));
    }

    @Test
    void aCardThatFailedIsFollowedNoLonger() {
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, phonesCard("pending"));
        backend.heard(new ClientFrame.Register(CARD));
        backend.heard(new ClientFrame.Register(PHONES_CARD));
        said(backend);

        log.add(SESSION, card(CARD, "frontside_failed"));
        assertThat(said(backend)).containsExactly("3 frontside_failed");
        assertThat(backend.follows(SESSION)).isTrue();

        log.add(SESSION, phonesCard("error"));
        assertThat(said(backend)).containsExactly("4 error");
        assertThat(backend.follows(SESSION)).isFalse();
    }

    @Test
    void aCardThatIsReadIsFollowedOnForItsPayerMayBeAsked() {
        log.add(SESSION, card(CARD, "completed"));
        backend.heard(new ClientFrame.Register(CARD));
        said(backend);

        var asked = new EligibilityId(UUID.randomUUID());
        log.add(SESSION, new EligibilityChanged(asked, CARD, null, "processing", null));

        assertThat(said(backend)).containsExactly("2 processing");
    }

    @Test
    void ofManySessionsOnlyThoseWithNewsAreRead() {
        for (int i = 0; i < 20; i++) {
            var card = CardId.random();
            log.add(SessionId.random(), card(card, "pending"));
            backend.heard(new ClientFrame.Register(card));
        }
        backend.heard(new ClientFrame.Register(CARD));
        log.add(SESSION, card(CARD, "pending"));
        said(backend);
        log.reads = 0;

        assertThat(said(backend)).isEmpty();
        assertThat(log.reads).isZero();
        log.add(SESSION, card(CARD, "frontside_processing"));
        assertThat(said(backend)).hasSize(1);
        assertThat(log.reads).isEqualTo(1);
    }

    @Test
    void whoFollowsVeryManyCardsLosesTheOldest() {
        var sessions = new ArrayList<SessionId>();
        for (int i = 0; i <= Conversation.MOST_FOLLOWED; i++) {
            var card = CardId.random();
            sessions.add(SessionId.random());
            log.add(sessions.get(i), card(card, "pending"));
            backend.heard(new ClientFrame.Register(card));
        }

        assertThat(said(backend)).hasSize(Conversation.MOST_FOLLOWED + 1);
        assertThat(backend.follows(sessions.get(0))).isFalse();
        assertThat(sessions.subList(1, sessions.size())).allMatch(backend::follows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "expired", "rejected"})
    void aPhoneIsToldTheEndAndNothingAfterIt(String end) {
        assertThat(said(phone)).isEmpty();
        log.add(SESSION, handoff(end));
        log.add(SESSION, phonesCard("completed"));

        assertThat(said(phone)).containsExactly("1 " + end);
        assertThat(phone.isOver()).isTrue();

        phone.heard(new ClientFrame.Register(PHONES_CARD));
        phone.heard(new ClientFrame.Resume(0));
        assertThat(said(phone)).isEmpty();
    }

    @Test
    void aCompletedHandoffEndsNoSocket() {
        assertThat(said(phone)).isEmpty();
        assertThat(said(desk)).isEmpty();
        log.add(SESSION, handoff("completed"));
        log.add(SESSION, handoff("cancelled"));

        phone.next();
        said(desk);

        assertThat(phone.isOver()).isFalse();
        assertThat(desk.isOver()).isFalse();
    }

    @Test
    void whoRegistersHearsTheNewestEventOnceAndAfterAllOlderOnes() {
        said(desk);
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, card(CARD, "frontside_processing"));

        desk.heard(new ClientFrame.Register(CARD));

        assertThat(said(desk)).containsExactly("1 pending", "2 frontside_processing", "2 frontside_processing");
        assertThat(said(desk)).isEmpty();
    }

    @Test
    void aCardThatIsNotThereIsPassedOver() {
        log.add(SESSION, card(CARD, "completed"));
        var late = opened(new Caller.Desktop(ACCOUNT, PERSON, SESSION));

        late.heard(new ClientFrame.Register(CardId.random()));
        late.heard(new ClientFrame.Register(CARD));

        assertThat(said(late)).containsExactly("1 completed");
    }

    @Test
    void aBackendHearsOfTheCardsThatItRegisters() {
        log.add(SESSION, card(CARD, "pending"));
        log.add(SESSION, phonesCard("pending"));
        assertThat(said(backend)).isEmpty();
        assertThat(backend.follows(SESSION)).isFalse();

        backend.heard(new ClientFrame.Register(CARD));
        assertThat(said(backend)).containsExactly("1 pending");
        assertThat(backend.follows(SESSION)).isTrue();

        log.add(SESSION, phonesCard("completed"));
        log.add(SESSION, handoff("completed"));
        log.add(SESSION, card(CARD, "completed"));
        assertThat(said(backend)).containsExactly("5 completed");
    }

    @Test
    void aBackendHasNoSessionToResume() {
        log.add(SESSION, card(CARD, "pending"));

        backend.heard(new ClientFrame.Resume(0));

        assertThat(said(backend)).isEmpty();
    }

    @Test
    void pingIsAnsweredBeforeAnythingElse() {
        said(desk);
        log.add(SESSION, card(CARD, "pending"));

        desk.heard(new ClientFrame.Ping());

        assertThat(desk.next()).isEqualTo(Said.answer("pong"));
        assertThat(said(desk)).containsExactly("1 pending");
    }

    private Conversation opened(Caller caller) {
        return new Conversation(Arrival.of(caller, Instant.MAX, log), log);
    }

    private static Event card(CardId card, String state) {
        return new CardChanged(card, null, state, null);
    }

    private static Event phonesCard(String state) {
        return new CardChanged(PHONES_CARD, HANDOFF, state, null);
    }

    private static Event handoff(String state) {
        return new HandoffChanged(HANDOFF, state, null);
    }

    /** All that there is to say now, as number and state. */
    private static List<String> said(Conversation conversation) {
        var frames = new ArrayList<String>();
        for (var frame = conversation.next(); frame != null; frame = conversation.next()) {
            assertThat(frame.seq()).isPositive();
            frames.add(numberAndState(frame.text()));
        }
        return frames;
    }

    private static String numberAndState(String frame) {
        try {
            var json = Json.MAPPER.readTree(frame);
            return json.path("seq").asText() + " " + json.path("state").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(frame, e);
        }
    }
}
