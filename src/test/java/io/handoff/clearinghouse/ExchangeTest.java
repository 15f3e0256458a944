package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.ids.AccountId;
import io.handoff.outgoing.Reach;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clearinghouse that fails again and again is left alone. */
class ExchangeTest {
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final URI HERE = URI.create("http://127.0.0.1:9/core");
    private static final URI ELSEWHERE = URI.create("http://127.0.0.1:9/other");

    private Duration rest = Duration.ofSeconds(30);
    private final Exchange exchange = new Exchange() {
        @Override
        Duration rest() {
            return rest;
        }
    };
    private Reply reply = new Reply.NoAnswer("timeout");
    private Reach reach = new Reach(List.of(), true);
    private int calls;

    @BeforeEach
    void onlyCallsAreMadeUp() {
        exchange.clearinghouses = new Clearinghouses() {
            @Override
            public Reach reach(AccountId account) {
                return reach;
            }
        };
        exchange.sandbox = new SandboxDoor() {
            @Override
            URI url() {
                return URI.create("http://127.0.0.1:8080/sandbox/core");
            }
        };
        exchange.call = new Call() {
            @Override
            CompletableFuture<Reply> post(URI url, Map<String, String> headers, byte[] body, Reader reader) {
                calls++;
                return CompletableFuture.completedFuture(reply);
            }
        };
    }

    @Test
    void afterFiveFailuresRunningItRests() {
        for (int i = 0; i < 5; i++) {
            assertThat(send(HERE)).isEqualTo(reply);
        }

        assertThat(send(HERE)).isEqualTo(new Reply.NotSent("resting"));
        assertThat(calls).isEqualTo(5);
        assertThat(send(ELSEWHERE)).as("another one").isEqualTo(reply);
    }

    @Test
    void afterItsRestOneQuestionTriesIt() {
        // Long enough that a busy machine does not take a breath of that length between two questions.
        rest = Duration.ofSeconds(1);
        for (int i = 0; i < 5; i++) {
            send(HERE);
        }
        await().until(() -> send(HERE).equals(reply));
        assertThat(calls).as("five, and the one that tried").isEqualTo(6);
        assertThat(send(HERE)).as("which failed as well").isEqualTo(new Reply.NotSent("resting"));

        reply = new Reply.Answered("ISA");
        await().until(() -> send(HERE).equals(reply));
        reply = new Reply.NoAnswer("timeout");
        for (int i = 0; i < 5; i++) {
            assertThat(send(HERE)).as("in use again, up to five more failures").isEqualTo(reply);
        }
        assertThat(send(HERE)).isEqualTo(new Reply.NotSent("resting"));
    }

    @Test
    void anAnswerOrARefusalIsNoFailure() {
        for (int i = 0; i < 20; i++) {
            reply = i % 4 == 3 ? new Reply.Refused("UnAuthorized") : new Reply.NoAnswer("timeout");
            assertThat(send(HERE)).isEqualTo(reply);
        }
    }

    @Test
    void whatLeadsIntoThisNetworkIsNeverCalled() {
        reach = new Reach(List.of(), false);

        assertThat(send(HERE)).isEqualTo(new Reply.Refused("private_address"));
        assertThat(calls).isZero();
    }

    @Test
    void aHostThatNobodyKnowsGotNothing() {
        assertThat(send(URI.create("https://clearinghouse.invalid/"))).isEqualTo(new Reply.NotSent("unknown_host"));
    }

    private Reply send(URI url) {
        var party = new Party("ZZ", "A", "A");
        var by = new Clearinghouse(
                Form.CORE_MIME, url, party, party, false, null, null, Map.of(), null, List.of("30"), null, null);
        return exchange.send(ACCOUNT, by, new Letter("ISA", UUID.randomUUID(), Instant.EPOCH))
                .join();
    }
}
