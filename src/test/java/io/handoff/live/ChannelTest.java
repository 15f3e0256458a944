package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.Caller;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.AccountId;
import io.handoff.ids.EventId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private static final SessionId SESSION = SessionId.random();

    private final Line wire = new Line();
    private final Log log = new Log();
    private int beats;
    private final Channel channel = new Channel(
            wire,
            new Arrival(
                    new Caller.Desktop(new AccountId(UUID.randomUUID()), PersonId.random(), SESSION), Instant.MAX, 0),
            log,
            Runnable::run,
            () -> beats++);

    /** A wire whose client takes things when the test says so. */
    private static final class Line implements Wire {
        private final List<Said> sent = new ArrayList<>();
        private final List<CloseCodes> closed = new ArrayList<>();
        private Consumer<Boolean> done;
        private boolean over;
        private int kept;

        @Override
        public void send(Said said, Consumer<Boolean> whenDone) {
            sent.add(said);
            done = whenDone;
        }

        @Override
        public Duration longestSilence() {
            return Duration.ZERO;
        }

        @Override
        public void keepAlive() {
            kept++;
        }

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public void close(CloseCodes code, String why) {
            closed.add(code);
        }
    }

    private static final class Log extends Feed {
        private long last;
        private boolean broken;

        @Override
        List<LoggedEvent> next(Watch watch) {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            return LongStream.rangeClosed(watch.sent() + 1, last)
                    .mapToObj(seq -> new LoggedEvent(
                            new EventId(UUID.randomUUID()),
                            SESSION,
                            seq,
                            Instant.EPOCH,
                            new HandoffChanged(HandoffId.random(), "waiting", null)))
                    .toList();
        }
    }

    @Test
    void hasOneThingOnTheWayHoweverMuchThereIsToTell() {
        log.last = 3;
        channel.wake();
        channel.wake();
        channel.tick();

        assertThat(wire.sent).extracting(Said::seq).containsExactly(1L);

        wire.done.accept(true);
        wire.done.accept(true);
        assertThat(wire.sent).extracting(Said::seq).containsExactly(1L, 2L, 3L);
        assertThat(wire.kept).isZero();
    }

    @Test
    void tellsWhatHappenedWhileItWasBusy() {
        log.last = 1;
        channel.wake();
        log.last = 2;
        channel.wake();
        wire.done.accept(true);
        wire.done.accept(true);

        assertThat(wire.sent).extracting(Said::seq).containsExactly(1L, 2L);
    }

    @Test
    void letsAClientGoThatIsGone() {
        log.last = 1;
        channel.wake();

        wire.done.accept(false);

        assertThat(wire.closed).containsExactly(CloseCodes.GOING_AWAY);
    }

    @Test
    void sendsTheClientToAnotherNodeWhereTheLogCannotBeRead() {
        log.broken = true;

        channel.wake();

        assertThat(wire.closed).containsExactly(CloseCodes.TRY_AGAIN_LATER);
    }

    @Test
    void keepsASilentClientUntilItsTimeIsOver() {
        channel.tick();
        assertThat(wire.kept).isEqualTo(1);
        assertThat(wire.closed).isEmpty();

        wire.over = true;
        channel.tick();
        assertThat(wire.closed).containsExactly(CloseCodes.VIOLATED_POLICY);
    }

    @Test
    void turnsAClientAwayWithACodeThatNobodyTakesForAGoodEnd() {
        channel.turnAway();

        assertThat(wire.closed).containsExactly(CloseCodes.VIOLATED_POLICY);
    }

    @Test
    void letsItBeKnownThatTheClientSaysSomething() {
        channel.received("ping");

        assertThat(beats).isEqualTo(1);
        assertThat(wire.sent).containsExactly(Said.answer("pong"));
    }

    @Test
    void aPulseBeatsNowAndThenOnly() {
        var counted = new ArrayList<String>();
        var pulse = new Pulse(() -> counted.add("beat"), Runnable::run);

        pulse.run();
        pulse.run();
        pulse.run();

        assertThat(counted).hasSize(1);
    }
}
