package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.EventFrame;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.AccountId;
import io.handoff.ids.EventId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.live.Poll.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PollTest {
    private static final SessionId SESSION = SessionId.random();
    private static final HandoffId HANDOFF = HandoffId.random();

    private final Log log = new Log();
    private final List<Page> answers = new ArrayList<>();
    private final Caller phone =
            new Caller.Phone(new AccountId(UUID.randomUUID()), PersonId.random(), SESSION, HANDOFF, Level.OPEN);
    private final Poll poll = new Poll(new Arrival(phone, Instant.MAX, 0), log, Runnable::run, answers::add);

    private static final class Log extends Feed {
        private final List<LoggedEvent> events = new ArrayList<>();
        private boolean broken;

        void add(HandoffId handoff, String state) {
            events.add(new LoggedEvent(
                    new EventId(UUID.randomUUID()),
                    SESSION,
                    events.size() + 1,
                    Instant.EPOCH,
                    new HandoffChanged(handoff, state, null)));
        }

        @Override
        List<LoggedEvent> next(Watch watch) {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            return events.stream().filter(event -> event.seq() > watch.sent()).toList();
        }
    }

    @Test
    void isAnsweredOnceWhenSomethingHappens() {
        poll.wake();
        assertThat(answers).isEmpty();

        log.add(HANDOFF, "capturing");
        poll.wake();
        log.add(HANDOFF, "reading");
        poll.wake();
        poll.timeIsUp();

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).seq()).isEqualTo(1);
        assertThat(answers.get(0).events()).extracting(EventFrame::state).containsExactly("capturing");
    }

    @Test
    void isNotAnsweredWithWhatIsSomebodyElsesButPassesItOver() {
        log.add(HandoffId.random(), "waiting");
        poll.wake();
        assertThat(answers).isEmpty();

        poll.timeIsUp();

        assertThat(answers).containsExactly(new Page(List.of(), 1));
    }

    @Test
    void endsWithTheEndOfItsHandoff() {
        log.add(HANDOFF, "cancelled");
        log.add(HANDOFF, "afterwards");

        poll.wake();

        assertThat(answers.get(0).events()).extracting(EventFrame::state).containsExactly("cancelled");
    }

    @Test
    void isAnsweredWhenItsNodeStops() {
        poll.goAway();

        assertThat(answers).containsExactly(new Page(List.of(), 0));
    }

    @Test
    void saysSoWhereTheLogCannotBeRead() {
        log.broken = true;

        poll.wake();

        assertThat(answers).hasSize(1).containsOnlyNulls();
    }
}
