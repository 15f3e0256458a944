package io.handoff.webhooks;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.handoff.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** An organisation's own server, which gets webhooks on loopback and answers as the test wants. */
final class Receiver implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Function<Letter, Integer> answer = letter -> 200;
    private HttpServer server;
    private int port;

    /** What came in one request. */
    record Letter(Map<String, List<String>> headers, String body) {
        String id() {
            return header("webhook-id");
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }

        JsonNode json() {
            try {
                return Api.JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String type() {
            return json().path("type").asText();
        }

        String card() {
            return json().path("card_id").asText();
        }
    }

    Receiver() {
        start();
    }

    private void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
        port = server.getAddress().getPort();
    }

    /** Nobody listens any more. */
    void goesDown() {
        server.stop(0);
    }

    /** Listens again, where it did before. */
    void comesBack() {
        start();
    }

    private void take(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().getPath());
        var letter = new Letter(
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        letters.add(letter);
        int status;
        try {
            status = answer.apply(letter);
        } finally {
            open.decrementAndGet();
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", "http://localhost:" + port + "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    String url() {
        return "http://localhost:" + port + "/hook";
    }

    /** From now on it answers with this status; the function may take its time. */
    void answers(Function<Letter, Integer> status) {
        answer = status;
    }

    void answers(int status) {
        answers(letter -> status);
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    List<Letter> letters(String card) {
        return letters().stream().filter(letter -> letter.card().equals(card)).toList();
    }

    List<String> types(String card) {
        return letters(card).stream().map(Letter::type).toList();
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    /** How many requests were open at once, at most. */
    int mostOpen() {
        return mostOpen.get();
    }

    int open() {
        return open.get();
    }

    /** Waits for so many requests in all. */
    void waitsFor(int count) {
        await().atMost(LIMIT).until(() -> letters.size() >= count);
    }

    Letter waitsFor(Predicate<Letter> wanted) {
        await().atMost(LIMIT).until(() -> letters.stream().anyMatch(wanted));
        return letters.stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
