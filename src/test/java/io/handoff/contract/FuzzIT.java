package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Live;
import io.handoff.client.Phone;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is thrown at the server, it answers in the documented form, and stays well. Each try is a volley of eight questions at
 * once; {@code jqwik.tries.default} says how many. They are the same ones each time, unless {@code fuzz.seed} says otherwise.
 */
class FuzzIT {
    private static final int VOLLEY = 8;
    private static final long SEED = Long.getLong("fuzz.seed", 0);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static Scene scene;
    private static Shots.Things things;
    private static List<Book.Entry> entries;
    private static int logged;

    @BeforeContainer
    static void everybodyIsThere() throws IOException {
        scene = new Scene();
        things = Shots.Things.of(scene);
        entries = Contract.OURS.entries().toList();
        logged = Scene.SERVER.installationLog().length();
    }

    @Property(seed = "20261123", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyQuestionIsAnsweredInTheDocumentedForm(@ForAll long seed) {
        var shots = new Shots(new Random(seed ^ SEED), entries, things);
        var volley = Stream.generate(shots::next).limit(VOLLEY).toList();

        var answers = volley.stream()
                .map(shot -> shot.at(CLIENT, Scene.SERVER.http()).thenAccept(exchange -> isSound(shot, exchange)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(answers).join();
    }

    private static void isSound(Shot shot, Exchange exchange) {
        try {
            assertThat(exchange.answer().status()).isLessThan(500);
            assertThat(new String(exchange.answer().bytes(), StandardCharsets.UTF_8))
                    .doesNotContain("\tat ", "Exception", "<html", "X-Injected");
            assertThat(exchange.answer().headers().map()).doesNotContainKey("X-Injected");
            if (!shot.method().equals("HEAD") && !shot.method().equals("OPTIONS")) {
                Contract.isSoundAnswer(exchange);
            }
        } catch (AssertionError e) {
            throw new AssertionError(shot + "\n" + exchange.answer() + "\n" + e.getMessage(), e);
        }
    }

    @Property(tries = 40, seed = "20261123", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aSocketHearsAnythingAndGoesOnOrCloses(@ForAll long seed) {
        var random = new Random(seed ^ SEED);
        try (var socket = Live.byQuery(scene.api, scene.jwt())) {
            for (int i = 0; i < 10; i++) {
                socket.send(frame(random));
            }
            socket.ping();
            socket.waitsForText("pong");
        }
    }

    private static String frame(Random random) {
        var action = List.of("register", "resume", "", "\u0000", "ping").get(random.nextInt(5));
        var value = List.of("\"x\"", "-1", "1e400", "null", "[[[[]]]]", "{}", "9223372036854775808", "\"\\ud800\"")
                .get(random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> "[".repeat(random.nextInt(2000));
            case 1 -> Long.toString(random.nextLong(), 36);
            default -> "{\"action\":\"" + action + "\",\"card_id\":" + value + ",\"after\":" + value + "}";
        };
    }

    @AfterContainer
    static void theServerIsWell() throws IOException {
        scene.desk.createCard();
        Phone.claims(scene.api, scene.clinic.desk("after").startHandoff());
        var log = Scene.SERVER.installationLog().substring(logged);
        assertThat(log.lines().filter(line -> line.contains(" ERROR ") && !line.contains("UT005088")))
                .isEmpty();
    }
}
