package io.handoff.reading.worker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlReaderTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final byte[] PICTURE = {1, 2, 3};

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void thePictureIsPostedAndTheBodyIsTheAnswer() {
        serve(exchange -> {
            byte[] answer = (exchange.getRequestMethod()
                            + ' '
                            + exchange.getRequestURI()
                            + ' '
                            + exchange.getRequestHeaders().getFirst("Content-Type")
                            + ' '
                            + exchange.getRequestHeaders().containsKey("Authorization")
                            + ' '
                            + exchange.getRequestBody().readAllBytes().length)
                    .getBytes();
            send(exchange, 200, answer);
        });

        assertThat(answer()).asString().isEqualTo("POST /read?lang=eng image/png false 3");
    }

    @Test
    void theAuthorizationIsReadFromItsFileEachTime() throws Exception {
        serve(exchange -> send(
                exchange,
                200,
                exchange.getRequestHeaders().getFirst("Authorization").getBytes()));
        Path file = Files.writeString(folder.resolve("authorization"), "Bearer one\n");
        try (UrlReader reader = new UrlReader(url(), Optional.of(file))) {
            assertThat(reader.answer(PICTURE, Deadline.within(AMPLE)))
                    .asString()
                    .isEqualTo("Bearer one");

            Files.writeString(file, "Bearer two");
            assertThat(reader.answer(PICTURE, Deadline.within(AMPLE)))
                    .asString()
                    .isEqualTo("Bearer two");

            Files.writeString(file, "Bearer SECRET\r\nX-More: 1");
            assertThatExceptionOfType(EngineFailure.class)
                    .isThrownBy(() -> reader.answer(PICTURE, Deadline.within(AMPLE)))
                    .withMessage(
                            "the OCR engine has an authorization file that cannot be read or does not hold one line")
                    .withNoCause();

            Files.delete(file);
            assertThatExceptionOfType(EngineFailure.class)
                    .isThrownBy(() -> reader.answer(PICTURE, Deadline.within(AMPLE)))
                    .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.NO_AUTHORIZATION));
        }
    }

    @Test
    void anyOtherStatusIsTold() {
        serve(exchange -> send(exchange, 503, "SECRET".getBytes()));

        assertThatExceptionOfType(EngineFailure.class)
                .isThrownBy(() -> answer())
                .withMessage("the OCR engine answered with HTTP status 503")
                .withNoCause();
    }

    @Test
    void aRedirectionIsNotFollowed() {
        serve(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            send(exchange, exchange.getRequestURI().getPath().equals("/read") ? 307 : 200, new byte[0]);
        });

        assertThatExceptionOfType(EngineFailure.class)
                .isThrownBy(() -> answer())
                .withMessageEndingWith("307");
    }

    @Test
    void anAnswerThatDoesNotEndIsNotHeld() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[64 * 1024];
            while (over.getCount() > 0) {
                exchange.getResponseBody().write(piece);
            }
        });

        assertThat(fault(AMPLE)).isEqualTo(Fault.TOO_MUCH);
    }

    @Test
    void anAddressThatDoesNotAnswerIsTooSlow() {
        serve(exchange -> waitUntilOver());

        assertThat(fault(Duration.ofMillis(300))).isEqualTo(Fault.TOO_SLOW);
    }

    @Test
    void anAddressThatStopsHalfwayIsTooSlow() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            waitUntilOver();
        });

        assertThat(fault(Duration.ofMillis(300))).isEqualTo(Fault.TOO_SLOW);
    }

    @Test
    void anAnswerThatIsCutOffIsTold() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            throw new IOException("closes the connection");
        });

        assertThat(fault(AMPLE)).isEqualTo(Fault.BROKEN_OFF);
    }

    @Test
    void anAddressWhereNobodyListensIsTold() {
        server.stop(0);

        assertThat(fault(AMPLE)).isEqualTo(Fault.NOT_REACHED);
    }

    @Test
    void anAddressThatSpeaksNoTlsIsNotTrusted() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> greet(other));

            // On a busy machine the connection may be gone before its greeting is looked at.
            assertThat(fault(URI.create("https://127.0.0.1:" + other.getLocalPort()), AMPLE))
                    .isIn(Fault.NOT_TRUSTED, Fault.BROKEN_OFF);
        }
    }

    private static void greet(ServerSocket server) {
        try (Socket connection = server.accept()) {
            connection.getOutputStream().write("220 mail.example.org\r\n".getBytes());
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(HttpHandler handler) {
        server.createContext("/", handler);
    }

    private void waitUntilOver() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Fault fault(Duration limit) {
        return fault(url(), limit);
    }

    private static Fault fault(URI url, Duration limit) {
        try (UrlReader reader = new UrlReader(url, Optional.empty())) {
            byte[] answer = reader.answer(PICTURE, Deadline.within(limit));
            throw new AssertionError("answered with " + answer.length + " bytes");
        } catch (EngineFailure failure) {
            return failure.fault();
        }
    }

    private byte[] answer() {
        try (UrlReader reader = new UrlReader(url(), Optional.empty())) {
            return reader.answer(PICTURE, Deadline.within(AMPLE));
        }
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/read?lang=eng");
    }
}
