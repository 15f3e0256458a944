package io.handoff.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of a call decides whether the question may be sent again. */
class CallTest {
    private static final int TOO_MUCH = 5_000_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    /** Answers by the path: a status, or what it is called. */
    @BeforeEach
    void aClearinghouseListens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void itIsGone() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var word = exchange.getRequestURI().getPath().substring(1);
        exchange.getRequestBody().readAllBytes();
        switch (word) {
            case "silent" -> waitForTheEnd();
            case "slow" -> {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('I');
                exchange.getResponseBody().flush();
                waitForTheEnd();
            }
            case "large" -> {
                exchange.sendResponseHeaders(200, TOO_MUCH);
                exchange.getResponseBody().write(new byte[TOO_MUCH]);
            }
            case "broken" -> exchange.close();
            default -> {
                exchange.getResponseHeaders().set("Location", "/200");
                if (word.endsWith("-later")) {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                }
                exchange.sendResponseHeaders(Integer.parseInt(word.substring(0, 3)), 2);
                exchange.getResponseBody().write("OK".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, Answered[2 characters]",
        "202, Answered[2 characters]",
        "302, Refused[why=status_302]",
        "400, Refused[why=status_400]",
        "403, Refused[why=status_403]",
        "429, NotSent[why=status_429]",
        "503, NoAnswer[why=status_503]",
        "503-later, NotSent[why=status_503]",
        "500, NoAnswer[why=status_500]",
        "504, NoAnswer[why=status_504]",
        "silent, NoAnswer[why=timeout]",
        "slow, NoAnswer[why=timeout]",
        "large, NoAnswer[why=broken_off]",
        "broken, NoAnswer[why=broken_off]"
    })
    void theEndOfACallIsTold(String path, String told) throws Exception {
        var limit = path.matches("silent|slow") ? Duration.ofMillis(200) : Duration.ofSeconds(20);

        assertThat(post("/" + path, limit)).hasToString(told);
    }

    @Test
    void whoDoesNotListenGotNothing() throws Exception {
        var port = server.getAddress().getPort();
        server.stop(0);

        assertThat(post(URI.create("http://localhost:" + port + "/"), Duration.ofSeconds(20)))
                .hasToString("NotSent[why=unreachable]");
    }

    @Test
    void anUnreadableAnswerIsNone() throws Exception {
        var reply = call(Duration.ofSeconds(20))
                .post(url("/200"), Map.of(), new byte[0], answer -> {
                    throw new IOException("no form");
                })
                .get(20, TimeUnit.SECONDS);

        assertThat(reply).hasToString("NoAnswer[why=unreadable]");
    }

    private Reply post(String path, Duration limit) throws Exception {
        return post(url(path), limit);
    }

    private static Reply post(URI url, Duration limit) throws Exception {
        return call(limit)
                .post(
                        url,
                        Map.of("Content-Type", "application/edi-x12"),
                        "ISA".getBytes(StandardCharsets.UTF_8),
                        answer -> new Reply.Answered(new String(answer.body(), StandardCharsets.UTF_8)))
                .get(30, TimeUnit.SECONDS);
    }

    private static Call call(Duration limit) {
        return new Call() {
            @Override
            Duration limit() {
                return limit;
            }
        };
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
