package io.handoff.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;

/** One server of the interface, called as a phone's browser does. */
final class Server {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String base;
    private String jwt;

    /** @param base of REST, {@code https://host/v1} */
    Server(String base, boolean insecure) {
        this.base = base;
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10));
        http = insecure ? AnyCertificate.trustedBy(client).build() : client.build();
    }

    /** From now on every call is this token's. */
    void actAs(String token) {
        jwt = token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param device for {@code X-Handoff-Device}, or null */
    Answer post(String path, Map<String, ?> body, String device) {
        var request = request(path).header("Content-Type", "application/json").POST(json(body));
        return send(device == null ? request : request.header("X-Handoff-Device", device));
    }

    Answer upload(String path, String type, BodyPublisher picture) {
        return send(request(path).header("Content-Type", type).POST(picture));
    }

    /** Opens a socket with the token as a subprotocol, which stays out of every log. */
    CompletableFuture<WebSocket> socket(WebSocket.Listener ears) {
        return http.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .subprotocols("handoff.v1", "bearer." + jwt)
                .buildAsync(URI.create(base.replaceFirst("^http", "ws") + "/ws"), ears);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT);
        return jwt == null ? request : request.header("Authorization", "Bearer " + jwt);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body()));
        } catch (IOException e) {
            throw new PhoneProblem(Ending.NO_CONNECTION, "There is no connection to " + base + " (" + reason(e) + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PhoneProblem(Ending.UNEXPECTED, "The program was interrupted.");
        }
    }

    /** Java has no words for a refused connection. */
    private static String reason(IOException problem) {
        if (problem instanceof SSLException) {
            return "its certificate is not trusted here; --insecure takes any";
        }
        return problem instanceof ConnectException ? "nothing answers there" : problem.getMessage();
    }

    static JsonNode read(String text) {
        try {
            var node = JSON.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
