package io.handoff.phone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Stands before a server and lets through only what the published interface knows: no handoffs, and no sockets either. */
final class PublishedServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer door;
    private final URI behind;

    PublishedServer(URI behind) throws IOException {
        this.behind = behind;
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/v1/handoffs", exchange -> answer(exchange, 404, "{\"message\":\"Not Found\"}".getBytes()));
        door.createContext("/v1/", this::pass);
        door.start();
    }

    String api() {
        return "http://localhost:" + door.getAddress().getPort() + "/v1";
    }

    private void pass(HttpExchange exchange) throws IOException {
        var from = exchange.getRequestHeaders();
        var request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : new String[] {"Authorization", "Content-Type"}) {
            if (from.containsKey(name)) {
                request.header(name, from.getFirst(name));
            }
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        door.stop(0);
    }
}
