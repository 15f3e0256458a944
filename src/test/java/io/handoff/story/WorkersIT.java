package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.client.Answer;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The image workers of a real installation: stopped, killed, and alone in handling pictures. Where other tests have
 * started a second node, a picture is read on either: so all its workers are meant, and killed ones come back where
 * the next picture is.
 */
class WorkersIT {
    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};

    private static final TestServer SERVER = TestServer.shared();

    private Desk desk;

    @BeforeEach
    void aPatientSitsDown() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !workers().isEmpty());
        desk = Backend.ofNewAccount(SERVER).desk("patient");
        desk.openSocket();
    }

    @Test
    void anUploadIsAcceptedWhileEveryWorkerIsStopped() throws Exception {
        List<ProcessHandle> workers = workers();
        String card = desk.createCard();
        Signal.STOP.to(workers);
        try {
            long start = System.nanoTime();
            desk.upload(card, Specimens.front());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(desk.card(card).text("state")).isEqualTo("frontside_processing");
        } finally {
            Signal.CONT.to(workers);
        }
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
    }

    @Test
    void workersKilledAtTheirWorkAreReplacedAndItIsDoneAgain() throws Exception {
        List<ProcessHandle> workers = workers();
        String card = desk.createCard();
        // stopped first: so that one surely holds the picture when it is killed
        Signal.STOP.to(workers);
        desk.upload(card, Specimens.front());
        desk.waitsFor(frame -> frame.is("scan", "processing"));

        Signal.KILL.to(workers);

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        assertThat(workers()).isNotEmpty().doesNotContainAnyElementsOf(workers);
        assertThat(desk.socket().states(card)).containsExactly("pending", "frontside_processing", "completed");
    }

    @Test
    void theServerItselfNeverLoadsWhatDecodesPictures() throws IOException {
        String card = desk.createCard();
        desk.upload(card, Specimens.front());
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        desk.api()
                .get("/v1/handoffs/" + desk.startHandoff().handoff() + "/qr.png", desk.jwt())
                .expect(200);

        for (TestServer node : SERVER.nodes()) {
            assertThat(mapped(node.node().pid()))
                    .contains("libjvm.so")
                    .doesNotContain(
                            "libjavajpeg",
                            "libawt",
                            "liblcms",
                            "libonnxruntime",
                            "liblept",
                            "libjnijavacpp",
                            "libjnilept");
        }
        assertThat(workers())
                .anySatisfy(worker -> assertThat(mapped(worker.pid())).contains("libonnxruntime", "liblept"));
    }

    static Stream<Arguments> badBodies() {
        byte[] truncated = Arrays.copyOf(Specimens.front(), 12);
        byte[] huge = new byte[11 * 1024 * 1024];
        huge[0] = (byte) 0xFF;
        huge[1] = (byte) 0xD8;
        return Stream.of(
                Arguments.of("empty", new byte[0], 400, "no_picture"),
                Arguments.of("a zip file", ZIP, 400, null),
                Arguments.of("a head without a picture", truncated, 400, null),
                Arguments.of("11 MB", huge, 413, "too_large"),
                Arguments.of("16 MB", new byte[16 * 1024 * 1024], 413, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void whatIsNoPictureIsRefusedInTheDocumentedForm(String what, byte[] body, int status, String type) {
        String card = desk.createCard();

        Answer refusal = desk.upload(card, "front", body).expect(status);

        assertThat(refusal.json().path("code").asInt()).isEqualTo(status);
        assertThat(refusal.text("message")).matches("[A-Z].*[.]");
        assertThat(refusal.text("type")).isNotBlank();
        if (type != null) {
            assertThat(refusal.text("type")).isEqualTo(type);
        }
        assertThat(desk.card(card).text("state")).isEqualTo("pending");
    }

    private static List<ProcessHandle> workers() {
        return SERVER.nodes().stream().flatMap(WorkersIT::workersOf).toList();
    }

    private static Stream<ProcessHandle> workersOf(TestServer server) {
        return ProcessHandle.of(server.node().pid()).orElseThrow().children();
    }

    private static String mapped(long pid) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), "maps"));
    }
}
