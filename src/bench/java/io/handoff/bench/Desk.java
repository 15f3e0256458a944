package io.handoff.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A desktop that scans cards itself: one session, one open socket. */
public final class Desk implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT_SECONDS = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final URI base;
    private final String token;
    private final WebSocket socket;

    /** A frame, and when it came. */
    private record Arrival(JsonNode frame, long at) {}

    /**
     * What became of one picture.
     *
     * @param card as {@code GET /v1/cards/{id}} shows it
     * @param accepted nanoseconds from the upload's answer to the frame that ends the card
     * @param sent nanoseconds from the upload's start to the same frame
     */
    public record Read(JsonNode card, long accepted, long sent) {
        /** A field's value, or null where the card has none. */
        public String field(String name) {
            return card.path("details").path(name).path("value").textValue();
        }

        /** The card's last state. */
        public String state() {
            return card.path("state").asText();
        }
    }

    private Desk(URI base, String token) {
        this.base = base;
        this.token = token;
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + "/v1/ws?token=" + token);
        this.socket = http.newWebSocketBuilder().buildAsync(address, new Ear()).join();
    }

    /** A desk of a new user of the server's demo. */
    public static Desk at(TestServer server) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(server.http().resolve("/demo/session"))
                .POST(BodyPublishers.noBody())
                .build();
        JsonNode answer = JSON.readTree(
                HttpClient.newHttpClient().send(ask, BodyHandlers.ofString()).body());
        return new Desk(server.http(), answer.path("Token").textValue());
    }

    /** Scans the front of a new card and waits until it is completed or has failed. */
    public Read reads(byte[] picture) throws IOException, InterruptedException {
        String card = call("POST", "/v1/cards", "{}".getBytes()).path("card_id").textValue();
        long sent = System.nanoTime();
        call("POST", "/v1/cards/" + card + "/upload?orientation=front&capture_type=automatic", picture);
        long accepted = System.nanoTime();
        long ended = end(card);
        return new Read(call("GET", "/v1/cards/" + card, null), ended - accepted, ended - sent);
    }

    private long end(String card) throws InterruptedException {
        while (true) {
            Arrival arrival = arrivals.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (arrival == null) {
                throw new IllegalStateException("The socket said nothing of card " + card + " for a minute");
            }
            JsonNode frame = arrival.frame();
            boolean own = "card".equals(frame.path("type").asText())
                    && card.equals(frame.path("card_id").asText());
            if (own && frame.path("state").asText().matches("completed|.*failed")) {
                return arrival.at();
            }
        }
    }

    private JsonNode call(String method, String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", path.contains("/upload") ? "application/octet-stream" : "application/json");
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Notes when each frame came. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                long now = System.nanoTime();
                try {
                    arrivals.add(new Arrival(JSON.readTree(text.toString()), now));
                } catch (IOException e) {
                    throw new IllegalStateException("no JSON: " + text, e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
