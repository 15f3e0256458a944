package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.clearinghouse.Exchange;
import io.handoff.clearinghouse.Form;
import io.handoff.clearinghouse.Letter;
import io.handoff.clearinghouse.Party;
import io.handoff.clearinghouse.Reply;
import io.handoff.ids.AccountId;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Faults of this program itself never leave a question without an end. */
class AskPayerTest {
    private static final UUID TICKET = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    private final List<Object> noted = new ArrayList<>();
    private RuntimeException deaf;
    private Supplier<CompletableFuture<Reply>> payer;

    @Test
    void anAnswerThatMakesTheReaderFailIsTheEndOfTheQuestion() {
        payer = () -> CompletableFuture.completedFuture(new Reply.Answered(null));

        ask();

        assertThat(noted).containsExactly(Outcome.failed(Fault.OURS_READING));
    }

    @Test
    void aQuestionThatCannotBeSentIsGivenUp() {
        payer = () -> {
            throw new IllegalStateException("no way out");
        };

        ask();

        assertThat(noted).containsExactly(TICKET);
    }

    @Test
    void whatCannotBeNotedLeavesTheQuestionToItsNextTurn() {
        deaf = new IllegalStateException("the database is away");
        for (var reply : List.of(new Reply.Answered("ISA"), new Reply.NoAnswer("timeout"))) {
            payer = () -> CompletableFuture.completedFuture(reply);

            ask();
        }

        assertThat(noted).as("given up").isEmpty();
    }

    private void ask() {
        var job = new AskPayer();
        job.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        job.threads = atOnce();
        job.asking = new Notebook();
        job.exchange = new Exchange() {
            @Override
            public CompletableFuture<Reply> send(AccountId account, Clearinghouse by, Letter letter) {
                return payer.get();
            }
        };
        job.run(TICKET);
    }

    private final class Notebook extends Asking {
        @Override
        public Optional<Question> begin(UUID ticket) {
            return Optional.of(question());
        }

        @Override
        public void answered(Question question, Outcome outcome) {
            note(outcome);
        }

        @Override
        public void unanswered(Question question, Reply reply) {
            note(reply);
        }

        @Override
        public void giveUp(UUID ticket) {
            noted.add(ticket);
        }

        private void note(Object what) {
            if (deaf != null) {
                throw deaf;
            }
            noted.add(what);
        }
    }

    private static Question question() {
        var party = new Party("ZZ", "RIVERBEND", "RIVERBEND");
        var by = new Clearinghouse(
                Form.HTTP_POST,
                URI.create("https://clearinghouse.example.org/"),
                party,
                party,
                true,
                null,
                null,
                Map.of(),
                null,
                List.of("30"),
                null,
                null);
        var inquiry = new Inquiry(
                "000000042",
                "60054",
                null,
                new Provider(null, null, "Harbor Clinic", "1234567893"),
                new Subscriber("Ada", "Okafor", "W123456789", "19800101"),
                null,
                null);
        return new Question(TICKET, new AccountId(UUID.randomUUID()), by, inquiry, NOW);
    }

    /** Does what it is given at once, on the same thread. */
    private static ManagedExecutorService atOnce() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                AskPayerTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    ((Runnable) arguments[0]).run();
                    return null;
                });
    }
}
