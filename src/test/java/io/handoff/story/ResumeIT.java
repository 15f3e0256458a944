package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Sockets are closed, broken and reopened at random moments, by a fixed seed, and nothing is lost and nothing repeated: 500
 * handoffs come to their end, by the phone's refusal, since reading 500 pictures would take minutes; and beside them 20 cards are
 * really read.
 *
 * <p>The client does what ours does: it resumes after the last number that it has taken, and drops what it has taken already.
 */
class ResumeIT {
    private static final int PEOPLE = 5;
    private static final int HANDOFFS_EACH = 100;
    private static final int CARDS_EACH = 4;
    private static final int EVENTS_OF_A_HANDOFF = 2;
    private static final int EVENTS_OF_A_CARD = 6;
    private static final long SEED = 20260301;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void fiveHundredCompletionsOverBrokenSocketsAreEachHeardOnce() {
        Backend clinic = Backend.ofNewAccount(TestServer.shared());
        byte[] picture = Specimens.smallest("LKH204857316");
        List<CompletableFuture<Void>> stories = IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.runAsync(() -> story(clinic, person, picture), threads))
                .toList();
        stories.forEach(CompletableFuture::join);
    }

    private void story(Backend clinic, int person, byte[] picture) {
        Desk desk = clinic.desk("person-" + person);
        long expected = HANDOFFS_EACH * EVENTS_OF_A_HANDOFF + CARDS_EACH * EVENTS_OF_A_CARD;
        CompletableFuture<Set<String>> cards = CompletableFuture.supplyAsync(() -> act(desk, picture), threads);

        List<Frame> heard = listen(desk, expected, new Random(SEED + person));

        assertThat(heard)
                .extracting(Frame::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, expected).boxed().toList());
        assertThat(heard).extracting(Frame::eventId).doesNotHaveDuplicates();
        assertThat(heard).extracting(Frame::createdAt).isSorted().doesNotHaveDuplicates();
        assertThat(heard)
                .filteredOn(frame -> frame.is("card", "completed"))
                .extracting(Frame::card)
                .containsExactlyInAnyOrderElementsOf(cards.join());
        assertThat(heard)
                .filteredOn(frame -> frame.is("handoff", "rejected"))
                .extracting(frame -> frame.text("handoff_id"))
                .hasSize(HANDOFFS_EACH)
                .doesNotHaveDuplicates();
    }

    /** @return the cards */
    private static Set<String> act(Desk desk, byte[] picture) {
        Set<String> cards = new HashSet<>();
        for (int i = 0; i < HANDOFFS_EACH; i++) {
            if (i % (HANDOFFS_EACH / CARDS_EACH) == 0) {
                String card = desk.createCard();
                desk.upload(card, picture);
                cards.add(card);
            }
            String link = desk.magicLink().expect(200).text("token");
            Phone.rejects(desk.api(), link).expect(204);
        }
        return cards;
    }

    /** Takes events until it has all of them, over sockets that rarely live long. */
    private static List<Frame> listen(Desk desk, long expected, Random dice) {
        List<Frame> taken = new ArrayList<>();
        while (taken.size() < expected) {
            long last = taken.size();
            Live socket = dice.nextBoolean() ? desk.openSocket() : desk.openSocketByProtocol();
            socket.resume(last);
            long enough = Math.min(expected, last + 1 + dice.nextInt(12));
            socket.hears(frame -> frame.seq() >= enough, Duration.ofMillis(200 + dice.nextInt(2000)));
            if (dice.nextBoolean()) {
                socket.close();
            } else {
                socket.abort();
            }
            socket.frames().stream()
                    .filter(frame -> frame.seq() == taken.size() + 1)
                    .forEach(taken::add);
            assertOnceAfterResuming(socket.frames(), last);
        }
        return taken;
    }

    /** What came before the server had heard where to resume may come again; from there on each number comes once. */
    private static void assertOnceAfterResuming(List<Frame> frames, long last) {
        int resumed = IntStream.range(0, frames.size())
                .filter(i -> frames.get(i).seq() == last + 1)
                .reduce((first, second) -> second)
                .orElse(frames.size());
        assertThat(frames.subList(resumed, frames.size()))
                .extracting(Frame::seq)
                .containsExactlyElementsOf(LongStream.range(last + 1, last + 1 + frames.size() - resumed)
                        .boxed()
                        .toList());
    }
}
