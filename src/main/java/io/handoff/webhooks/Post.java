package io.handoff.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** Posts to receivers. Redirections are not followed: they could lead to where no receiver may be. */
@ApplicationScoped
class Post {
    /** From the first packet to the answer's status line. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();

    /** Never completes with an exception. Nothing of the answer but its status is read. */
    CompletableFuture<Outcome> send(URI url, String id, long seconds, String signature, String body) {
        var request = HttpRequest.newBuilder(url)
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Handoff-Webhooks/1")
                .POST(BodyPublishers.ofString(body));
        for (var prefix : new String[] {"webhook-", "svix-"}) {
            request.header(prefix + "id", id)
                    .header(prefix + "timestamp", Long.toString(seconds))
                    .header(prefix + "signature", signature);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofInputStream())
                .handle((answer, thrown) -> thrown == null ? answered(answer) : Outcome.failed(word(thrown)));
    }

    private static Outcome answered(HttpResponse<InputStream> answer) {
        try (var body = answer.body()) {
            return Outcome.answered(answer.statusCode());
        } catch (IOException e) {
            // the status was there
            return Outcome.answered(answer.statusCode());
        }
    }

    private static String word(Throwable thrown) {
        var cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (cause instanceof HttpTimeoutException) {
            return "timeout";
        }
        if (cause instanceof ConnectException) {
            return "unreachable";
        }
        return cause instanceof SSLException ? "tls" : "broken_off";
    }
}
