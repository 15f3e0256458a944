package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.client.Page;
import io.handoff.client.Phone;
import io.handoff.client.Stream;
import io.handoff.testing.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no socket can pass, the same events come by a stream or by asking, under the same numbers. */
class EventsIT {
    /** Without a notice, a node looks only every five seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final Backend CLINIC = Backend.ofNewAccount(SERVER);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    private final String person = UUID.randomUUID().toString();
    private final Desk desk = CLINIC.desk(person);

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    @Test
    void socketStreamAndPollTellTheSame() {
        var socket = desk.openSocket();
        try (var stream = desk.openStream()) {
            var phone = Phone.claims(API, desk.startHandoff());
            var card = phone.createCard();
            phone.upload(card, Specimens.front());
            socket.waitsFor(frame -> frame.is("handoff", "completed"));
            stream.waitsFor(frame -> frame.is("handoff", "completed"));

            assertThat(stream.frames()).isEqualTo(socket.frames());
            assertThat(polled(desk)).isEqualTo(socket.frames());
        }
    }

    @Test
    void aPhoneIsToldOfItsHandoffOnlyInEachWay() {
        var phone = Phone.claims(API, desk.startHandoff());
        desk.startHandoff();
        desk.createCard();
        var card = phone.createCard();
        var socket = phone.openSocket();
        socket.resume(0);
        socket.waitsFor(frame -> frame.isCard(card, "pending"));
        try (var stream = phone.openStream(0)) {
            stream.waitsFor(frame -> frame.isCard(card, "pending"));

            assertThat(socket.frames())
                    .extracting(Frame::state)
                    .containsExactly("waiting", "claimed", "capturing", "pending");
            assertThat(stream.frames()).isEqualTo(socket.frames());
            assertThat(polled(phone)).isEqualTo(socket.frames());
        }
    }

    private static List<Frame> polled(io.handoff.client.Scanner who) {
        var frames = new ArrayList<Frame>();
        Page page = who.events(0, 0);
        while (!page.events().isEmpty()) {
            frames.addAll(page.events());
            page = who.events(page.seq(), 0);
        }
        return frames;
    }

    @Test
    void whoAsksAfterANumberGetsWhatComesLater() {
        desk.startHandoff();
        desk.startHandoff();
        desk.startHandoff();

        assertThat(desk.events(1, 25).events()).extracting(Frame::seq).containsExactly(2L, 3L);
        assertThat(desk.events(1, 25).seq()).isEqualTo(3);
        assertThat(desk.events(3, 0)).isEqualTo(new Page(List.of(), 3));
    }

    /** A tab that kept its number while its session ended, or a database that was restored. */
    @Test
    void whoSaysItHeardMoreThanThereIsHearsAll() {
        desk.startHandoff();
        desk.startHandoff();

        assertThat(desk.events(1_000_000, 25).events()).extracting(Frame::seq).containsExactly(1L, 2L);
        for (var stream : List.of(
                desk.openStream(3),
                Stream.open(API, desk.jwt(), "", "Last-Event-ID", "1000000"),
                Stream.open(API, desk.jwt(), "?after=1", "Last-Event-ID", "1000000"))) {
            try (stream) {
                stream.waitsFor(frame -> frame.seq() == 2, AT_ONCE);
            }
        }
        var socket = desk.openSocket();
        socket.resume(1_000_000);
        socket.waitsFor(frame -> frame.seq() == 1, AT_ONCE);
    }

    @Test
    void aLongStoryComesInPieces() {
        IntStream.range(0, 60).forEach(i -> desk.startHandoff());

        var first = desk.events(0, 0);
        assertThat(first.events()).hasSizeLessThan(60);
        assertThat(first.seq()).isEqualTo(first.events().size());
        assertThat(polled(desk)).hasSize(60);
    }

    @Test
    void whoNamesNoNumberHearsFromNowOn() {
        desk.startHandoff();

        var now = API.get("/v1/events?wait=0", desk.jwt()).expect(200);

        assertThat(now.json().required("events")).isEmpty();
        assertThat(now.json().required("seq").longValue()).isEqualTo(1);
    }

    @Test
    void whatIsSomebodyElsesIsPassedOver() {
        var phone = Phone.claims(API, desk.startHandoff());
        desk.startHandoff();
        desk.createCard();

        assertThat(phone.events(2, 0)).isEqualTo(new Page(List.of(), 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"after=x", "after=-1", "after=", "after=1.5", "wait=x", "wait=-1", "after=99999999999999999999"})
    void whatIsNoNumberIsABadRequest(String query) {
        assertThat(API.get("/v1/events?" + query, desk.jwt()).expect(400).text("type"))
                .isEqualTo("bad_number");
        var stream = Stream.open(API, desk.jwt(), "?" + query);
        assertThat(stream.status()).isEqualTo(query.startsWith("wait") ? 200 : 400);
        stream.close();
    }

    @Test
    void whoWaitsIsWokenAtOnceAlsoByAnotherNode() throws Exception {
        var there = CLINIC.at(TestServer.neighbour()).desk(person);
        for (var page : List.of(desk, there)) {
            var after = page.events(0, 0).seq();
            var waiting = CompletableFuture.supplyAsync(() -> page.events(after, 25), THREADS);
            try (var stream = page.openStream(after)) {
                var offer = desk.startHandoff();

                assertThat(waiting.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS)
                                .events())
                        .singleElement()
                        .matches(frame -> offer.handoff().equals(frame.text("handoff_id")));
                stream.waitsFor(frame -> offer.handoff().equals(frame.text("handoff_id")), AT_ONCE);
            }
        }
    }

    @Test
    void aClientGoesOnAtAnotherNodeWhenItsOwnIsGone() throws Exception {
        var node = SERVER.another();
        List<Frame> taken;
        try (node;
                var stream = CLINIC.at(node).desk(person).openStream(0)) {
            desk.startHandoff();
            stream.waitsFor(frame -> frame.seq() == 1);
            taken = stream.frames();
            node.node().kill();
            stream.waitsForEnd();
        }

        desk.startHandoff();
        try (var stream = Stream.open(API, desk.jwt(), "", "Last-Event-ID", "" + taken.size())) {
            stream.waitsFor(frame -> frame.seq() == 2);
            assertThat(stream.frames()).hasSize(1);
        }
    }

    @Test
    void aBrowserThatReconnectsSaysHowFarItCame() {
        desk.startHandoff();
        desk.startHandoff();
        desk.startHandoff();

        try (var stream = Stream.open(API, desk.jwt(), "?after=0", "Last-Event-ID", "2")) {
            stream.waitsFor(frame -> frame.seq() == 3);
            assertThat(stream.frames()).hasSize(1);
        }
    }

    @Test
    void aStreamHasTheFormThatBrowsersRead() {
        try (var stream = Stream.open(
                API, desk.jwt(), "?after=0", "Origin", "https://www.example.org", "Accept-Encoding", "gzip")) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Content-Encoding")).isNull();
            assertThat(stream.header("Cache-Control")).contains("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Access-Control-Allow-Origin")).isEqualTo("https://www.example.org");
            assertThat(stream.lines())
                    .filteredOn(line -> !line.isEmpty())
                    .first()
                    .isEqualTo(": open");

            desk.startHandoff();
            stream.waitsFor(frame -> frame.seq() == 1);

            assertThat(stream.lines().stream().filter(line -> !line.isEmpty() && !line.startsWith(":")))
                    .hasSize(2)
                    .allMatch(line -> line.equals("id: 1") || line.startsWith("data: {\"type\":\"handoff\""));
        }
    }

    @Test
    void aPreflightMayAskForTheHeadersOfAStream() {
        var answer = API.send(
                "OPTIONS",
                "/v1/events",
                null,
                null,
                "Origin",
                "https://www.example.org",
                "Access-Control-Request-Method",
                "GET");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Last-Event-ID");
    }

    @Test
    void aPageOfAnotherOriginIsRefused() {
        var strict = Backend.ofNewAccount(SERVER);
        strict.set("origins", List.of("https://www.example.org")).expect(200);
        var theirs = strict.desk("somebody");

        var stream = Stream.open(API, theirs.jwt(), "", "Origin", "https://evil.example");
        assertThat(stream.status()).isEqualTo(403);
        API.send("GET", "/v1/events?wait=0", theirs.jwt(), null, "Origin", "https://evil.example")
                .expect(403);
    }

    @Test
    void whoHasNoSessionOfItsOwnIsRefused() {
        API.get("/v1/events?wait=0", CLINIC.key()).expect(403);
        API.get("/v1/events?wait=0&token=" + desk.jwt(), null).expect(401);
        for (var token : List.of(CLINIC.key(), "nonsense")) {
            var refused = Stream.open(API, token, "");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void theEndOfItsHandoffIsTheLastThatAPhoneIsTold() {
        var phone = Phone.claims(API, desk.startHandoff());
        try (var stream = phone.openStream()) {
            desk.cancel(phone.handoff()).expect(200);

            stream.waitsForEnd();
            assertThat(stream.frames()).extracting(Frame::state).containsExactly("cancelled");
        }
        API.get("/v1/events?wait=0", phone.jwt()).expect(403);
        assertThat(Stream.open(API, phone.jwt(), "").status()).isEqualTo(403);
    }

    @Test
    void manyMayWaitAndNobodyIsHeldUp() throws Exception {
        List<CompletableFuture<Page>> polls = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> desk.events(0, 25), THREADS))
                .toList();
        List<Stream> streams = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> desk.openStream(0), THREADS))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // far more than there are threads: if each took one, this would not be answered
        var offer = desk.startHandoff();

        for (var poll : polls) {
            assertThat(poll.get(20, TimeUnit.SECONDS).events()).hasSize(1);
        }
        for (var stream : streams) {
            stream.waitsFor(frame -> offer.handoff().equals(frame.text("handoff_id")));
            stream.close();
        }
        Awaitility.await().until(() -> desk.current().status() == 200);
    }
}
