package io.handoff.clearinghouse;

import io.handoff.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Posts to clearinghouses. Redirections are not followed: they could lead to where no question may go. */
@ApplicationScoped
class Call {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

    /** Bytes; the largest 271s are some hundred thousand. */
    private static final int LARGEST_ANSWER = 4_000_000;

    @Inject
    Settings settings;

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT_LIMIT)
            .build();

    /** What an answer with a good status is read by. */
    interface Reader {
        Reply read(HttpResponse<byte[]> answer) throws IOException;

        /** What an answer with another status comes to, if its body tells more. */
        default Reply failed(HttpResponse<byte[]> answer, Reply byStatus) {
            return byStatus;
        }
    }

    /** How long an answer is waited for, from the sending to its last byte. */
    Duration limit() {
        return settings.clearinghouseTimeout();
    }

    /** Never completes with an exception. */
    CompletableFuture<Reply> post(URI url, Map<String, String> headers, byte[] body, Reader reader) {
        var request = HttpRequest.newBuilder(url).timeout(limit()).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        request.setHeader("User-Agent", "Handoff/1");
        var answer = client.sendAsync(request.build(), info -> new Capped(LARGEST_ANSWER));
        return answer.copy()
                .orTimeout(limit().toMillis(), TimeUnit.MILLISECONDS)
                .handle((come, thrown) -> {
                    answer.cancel(true);
                    return thrown == null ? reply(come, reader) : reply(thrown);
                });
    }

    static Reply reply(HttpResponse<byte[]> answer, Reader reader) {
        int status = answer.statusCode();
        try {
            if (status / 100 == 2) {
                return reader.read(answer);
            }
        } catch (IOException e) {
            return new Reply.NoAnswer("unreadable");
        }
        var why = "status_" + status;
        if (status == 429) {
            return new Reply.NotSent(why);
        }
        if (status == 503) {
            return isTurnedAwayForNow(answer) ? new Reply.NotSent(why) : new Reply.NoAnswer(why);
        }
        return reader.failed(answer, status >= 500 ? new Reply.NoAnswer(why) : new Reply.Refused(why));
    }

    /** A bare 503 may also be a gateway's that lost the answer of who got the question. */
    private static boolean isTurnedAwayForNow(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Retry-After").isPresent();
    }

    private static Reply reply(Throwable thrown) {
        var cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException) {
            return new Reply.NotSent("unreachable");
        }
        if (cause instanceof SSLHandshakeException) {
            return new Reply.NotSent("tls");
        }
        boolean late = cause instanceof HttpTimeoutException || cause instanceof TimeoutException;
        return new Reply.NoAnswer(late ? "timeout" : "broken_off");
    }
}
