package io.handoff.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.handoff.contract.Contract;
import io.handoff.contract.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP calls to one node. */
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper();

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI base;
    private final String network;

    /** @param base {@code http://host:port}, as {@code TestServer.http()} gives it */
    public Api(URI base) {
        this(base, null);
    }

    private Api(URI base, String network) {
        this.base = base;
        this.network = network;
    }

    /** The same node, called through a proxy which says that the caller has this address. */
    public Api from(String address) {
        return new Api(base, address);
    }

    /** The node's address. */
    public URI base() {
        return base;
    }

    public Answer get(String path, String token) {
        return send("GET", path, token, null);
    }

    public Answer post(String path, String token, Object body) {
        return send("POST", path, token, body);
    }

    /**
     * Sends and waits for the answer, whatever its status.
     *
     * @param path from the root, {@code /v1/…}
     * @param token behind {@code Bearer}; null sends none
     * @param body null: none; bytes: as {@code image/jpeg}; a string: as it is, as {@code application/json}; anything else:
     *     written as JSON
     * @param headers names and values in turn; a {@code Content-Type} here wins
     */
    public Answer send(String method, String path, String token, Object body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT).method(method, publisher(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (network != null) {
            request.header("X-Forwarded-For", network);
        }
        if (body != null) {
            request.header("Content-Type", body instanceof byte[] ? "image/jpeg" : "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            var sent = request.build();
            var response = CLIENT.send(sent, BodyHandlers.ofByteArray());
            var answer = new Answer(response.statusCode(), response.headers(), response.body());
            var type = sent.headers().firstValue("Content-Type").orElse(null);
            Contract.witness(Exchange.of(method, path, type, bytes(body), answer));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher publisher(Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body));
    }

    private static byte[] bytes(Object body) {
        if (body == null || body instanceof byte[]) {
            return (byte[]) body;
        }
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
