package io.handoff.clearinghouse;

import dev.failsafe.CircuitBreaker;
import io.handoff.ids.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries one question to a clearinghouse and its answer back. One that fails five times running is left alone for half a
 * minute by this node; then a single question tries it.
 */
@ApplicationScoped
public class Exchange {
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    @Inject
    Clearinghouses clearinghouses;

    @Inject
    SandboxDoor sandbox;

    @Inject
    Call call;

    private final Map<Target, CircuitBreaker<Object>> breakers = new ConcurrentHashMap<>();

    private record Target(AccountId account, URI url) {}

    /** Never completes with an exception; its end comes on a thread that must not be held up. */
    public CompletableFuture<Reply> send(AccountId account, Clearinghouse by, Letter letter) {
        try {
            if (!by.url().equals(sandbox.url())
                    && !clearinghouses.reach(account).admits(by.url())) {
                return CompletableFuture.completedFuture(new Reply.Refused("private_address"));
            }
        } catch (UnknownHostException e) {
            return CompletableFuture.completedFuture(new Reply.NotSent("unknown_host"));
        }
        var breaker = breakers.computeIfAbsent(new Target(account, by.url()), target -> breaker(rest()));
        if (!breaker.tryAcquirePermit()) {
            return CompletableFuture.completedFuture(new Reply.NotSent("resting"));
        }
        return carry(by, letter).thenApply(reply -> {
            if (reply instanceof Reply.Answered || reply instanceof Reply.Refused) {
                breaker.recordSuccess();
            } else {
                breaker.recordFailure();
            }
            return reply;
        });
    }

    private CompletableFuture<Reply> carry(Clearinghouse by, Letter letter) {
        return switch (by.form()) {
            case CORE_MIME -> asForm(by, letter);
            case CORE_SOAP -> asSoap(by, letter);
            case HTTP_POST -> asBody(by, letter);
        };
    }

    private CompletableFuture<Reply> asForm(Clearinghouse by, Letter letter) {
        var boundary = UUID.randomUUID().toString();
        return call.post(
                by.url(),
                Map.of("Content-Type", MimeForm.contentType(boundary)),
                MimeForm.write(CoreEnvelope.request(letter, by), boundary),
                answer -> MimeForm.read(
                                answer.body(),
                                answer.headers().firstValue("Content-Type").orElse(null))
                        .reply());
    }

    private CompletableFuture<Reply> asSoap(Clearinghouse by, Letter letter) {
        return call.post(
                by.url(),
                Map.of("Content-Type", SoapForm.CONTENT_TYPE, "Accept", SoapForm.MEDIA_TYPE),
                SoapForm.write(CoreEnvelope.request(letter, by)),
                new SoapAnswer());
    }

    private CompletableFuture<Reply> asBody(Clearinghouse by, Letter letter) {
        var headers = new HashMap<>(by.headers());
        headers.put("Content-Type", by.contentType());
        headers.putIfAbsent("Accept", by.contentType());
        return call.post(
                by.url(),
                headers,
                letter.payload().getBytes(StandardCharsets.UTF_8),
                answer -> new Reply.Answered(new String(answer.body(), StandardCharsets.UTF_8)));
    }

    /** How long one that fails is left alone. */
    Duration rest() {
        return REST;
    }

    private static CircuitBreaker<Object> breaker(Duration rest) {
        return CircuitBreaker.builder()
                .withFailureThreshold(FAILURES)
                .withSuccessThreshold(1)
                .withDelay(rest)
                .build();
    }
}
