package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Image workers that have an engine of the operator's read. */
class OwnEngineTest {

    private static final byte[] CARD =
            JpegPress.baseline(SpecimenCard.complete().front(CardDesign.LIST));

    @TempDir
    private Path folder;

    @Test
    void aProgramReadsACardAndItsFailureIsTold() throws Exception {
        try (ImageWorkers workers = workers(Script.tesseractIn(folder).toString())) {
            assertThat(TestWorkers.textOf(workers.read(CARD))).contains("LKH204857316");
            long worker = workers.pids().get(0);

            Files.createFile(folder.resolve("fails"));

            assertThatThrownBy(() -> workers.read(CARD))
                    .isInstanceOf(WorkerLost.class)
                    .hasMessage("image worker " + worker + ": the OCR engine ended with status 7");
            await().until(() -> !workers.pids().contains(worker));
        }
    }

    @Test
    void anAddressReadsACard() throws Exception {
        Path tesseract = Script.tesseractIn(folder);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answerBy(tesseract, exchange));
        server.start();
        try (ImageWorkers workers =
                workers("http://127.0.0.1:" + server.getAddress().getPort() + "/tsv")) {
            assertThat(TestWorkers.textOf(workers.read(CARD))).contains("LKH204857316");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aProgramAtWorkEndsWithItsWorker() throws Exception {
        Path pids = folder.resolve("pids");
        String slow =
                Script.in(folder, "sleep 600 &", "echo $! $$ >" + pids, "wait").toString();
        try (ImageWorkers workers = workers(slow)) {
            CompletableFuture<Reading> reading = readingElsewhere(workers);
            await().until(() -> Files.exists(pids) && Files.readString(pids).endsWith("\n"));

            workers.close();

            assertThatThrownBy(reading::join).hasCauseInstanceOf(WorkerLost.class);
            assertThat(Files.readString(pids).strip().split(" ")).hasSize(2).allSatisfy(pid -> await().until(
                            () -> ProcessHandle.of(Long.parseLong(pid))
                                    .filter(ProcessHandle::isAlive)
                                    .isEmpty()));
        }
    }

    private static ImageWorkers workers(String engine) {
        return new ImageWorkers(TestWorkers.settings(1, new EngineSettings(engine, Optional.empty())));
    }

    private static CompletableFuture<Reading> readingElsewhere(ImageWorkers workers) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return workers.read(CARD);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void answerBy(Path program, HttpExchange exchange) throws IOException {
        try (exchange) {
            Process process = new ProcessBuilder(program.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = process.getOutputStream()) {
                exchange.getRequestBody().transferTo(in);
            }
            exchange.sendResponseHeaders(200, 0);
            process.getInputStream().transferTo(exchange.getResponseBody());
        }
    }
}
