package io.handoff.contract;

import io.handoff.client.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A question such as no client would ask.
 *
 * @param target path and query, from the root
 * @param body null for none
 */
record Shot(String method, String target, Map<String, String> headers, byte[] body) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN = 600;

    CompletableFuture<Exchange> at(HttpClient client, URI base) {
        var request = HttpRequest.newBuilder(URI.create(base + target))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                .thenApply(come -> Exchange.of(
                        method,
                        target,
                        headers.get("Content-Type"),
                        body,
                        new Answer(come.statusCode(), come.headers(), come.body())));
    }

    /** As somebody would ask it again by hand; tokens are those of the test's own people. */
    @Override
    public String toString() {
        var line = new StringBuilder("curl -X " + method);
        headers.forEach((name, value) ->
                line.append(" -H '").append(name + ": " + value).append("'"));
        if (body != null) {
            var text = new String(body, StandardCharsets.ISO_8859_1);
            line.append(" --data-binary '")
                    .append(text, 0, Math.min(SHOWN, text.length()))
                    .append("' # of ")
                    .append(body.length)
                    .append(" bytes\n");
        }
        return line + " 'http://localhost:8080" + target + "'";
    }
}
