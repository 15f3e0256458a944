package io.handoff.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.handoff.client.Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** An organisation's own web server, on an origin of its own: the examples, and the token of whoever is signed in. */
final class Clinic implements AutoCloseable {
    private static final Path EXAMPLES = Path.of("target", "examples");
    private static final AtomicInteger PATIENTS = new AtomicInteger();

    private final Backend backend;
    private final HttpServer server;

    Clinic(Backend backend) {
        this.backend = backend;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::file);
        server.createContext("/session", this::session);
        server.start();
    }

    URI origin() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    URI page(String name) {
        return origin().resolve("/" + name + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void session(HttpExchange exchange) throws IOException {
        var patient = "patient-" + PATIENTS.incrementAndGet();
        answer(exchange, 200, "text/plain", backend.desk(patient).jwt());
    }

    /** As whoever copies the examples is told to: with the address of the real server. */
    private void file(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var file = EXAMPLES.resolve(path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            answer(exchange, path.equals("favicon.ico") ? 204 : 404, "text/plain", "");
            return;
        }
        var server = backend.api().base().toString();
        var text = Files.readString(file).replace("https://handoff.example.org", server);
        var type = file.toString().endsWith(".js") ? "text/javascript" : "text/html";
        answer(exchange, 200, type + "; charset=utf-8", text);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
