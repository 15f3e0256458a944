package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody gets so much that nothing is left for others, and nobody who behaves ever notices. */
class RateLimitIT {
    private static final int CONNECTIONS = 250;

    private static TestServer server;
    private static Api api;
    private static Backend clinic;

    @BeforeAll
    static void aServerWithTheUsualLimits() {
        server = TestServer.start(Map.of("HANDOFF_RATE_LIMIT", "1"));
        api = new Api(server.http());
        clinic = Backend.ofNewAccount(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void oneSessionsCardsAreLimitedAndAnothersAreNot() {
        var greedy = clinic.desk("ada");

        var refused = untilRefused(() -> api.post("/v1/cards", greedy.jwt(), null), 201, Limit.CARDS);

        isRefused(refused);
        api.get("/v1/cards", greedy.jwt()).expect(200);
        clinic.desk("grace").createCard();
        api.post("/v1/cards", clinic.key(), null).expect(201);
    }

    @Test
    void aPersonWhoIsTurnedAwayIsLetInAgainAfterTheTimeThatIsTold() {
        var greedy = clinic.desk("alan");
        var refused = untilRefused(() -> api.post("/v1/handoffs", greedy.jwt(), Map.of()), 201, Limit.HANDOFFS);

        assertThat(seconds(refused)).isLessThanOrEqualTo(2);
        org.awaitility.Awaitility.await()
                .until(() -> api.post("/v1/handoffs", greedy.jwt(), Map.of()).status() == 201);
    }

    @Test
    void aNetworkThatPresentsBadLinksIsRefusedAndGoodOnesAreNotCounted() {
        var desk = clinic.desk("kurt");
        for (int i = 0; i < Limit.LINKS.perMinute() + 10; i++) {
            Phone.opens(api, offer(desk)).expect(200);
        }

        var refused = untilRefused(
                () -> api.get("/v1/validate-magic-link?token=q3Zr6o7mJmXk1c9vT2uYwAAAAAA", null), 404, Limit.LINKS);

        isRefused(refused);
        isRefused(Phone.opens(api, offer(desk)));
    }

    @Test
    void oneSessionKeepsNoMoreConnectionsOpenThanAnybodyNeeds() {
        var desk = clinic.desk("emmy");
        List<Live> open = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                open.add(Live.byQuery(api, desk.jwt()));
            }

            assertThat(Live.refusal(api, desk.jwt())).isEqualTo(429);
            isRefused(api.get("/v1/events?after=999999&wait=1", desk.jwt()));
            Live.byQuery(api, clinic.desk("another").jwt()).close();

            open.remove(0).close();
            org.awaitility.Awaitility.await()
                    .until(() -> api.get("/v1/events?after=999999&wait=1", desk.jwt())
                                    .status()
                            == 200);
        } finally {
            open.forEach(Live::close);
        }
    }

    private Desk.Offer offer;

    /** One link is enough for many who only look. */
    private Desk.Offer offer(Desk desk) {
        offer = offer == null ? desk.startHandoff() : offer;
        return offer;
    }

    /** The first answer that is not the good one, which comes when the limit is used up and not much later. */
    private static Answer untilRefused(Supplier<Answer> call, int good, Limit limit) {
        return Stream.generate(call)
                .limit(limit.perMinute() * 2L)
                .dropWhile(answer -> answer.status() == good)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is refused"));
    }

    private static void isRefused(Answer answer) {
        answer.expect(429);
        assertThat(answer.text("type")).startsWith("too_many_");
        assertThat(answer.json().required("code").intValue()).isEqualTo(429);
        assertThat(seconds(answer)).isBetween(1L, 60L);
    }

    private static long seconds(Answer answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElseThrow();
    }
}
