package io.handoff.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

/** An open stream of server-sent events, and all that came over it. */
public final class Stream implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private volatile int status;
    private volatile HttpHeaders headers;
    private volatile boolean over;
    private CompletableFuture<?> answer;

    private Stream() {}

    /** @param more names and values of headers in turn */
    public static Stream open(Api api, String token, String query, String... more) {
        Stream stream = new Stream();
        HttpRequest.Builder request = HttpRequest.newBuilder(api.base().resolve("/v1/events" + query))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        for (int i = 0; i < more.length; i += 2) {
            request.header(more[i], more[i + 1]);
        }
        stream.answer = Api.CLIENT
                .sendAsync(request.build(), stream::begins)
                .whenComplete((end, failure) -> stream.over = true);
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> stream.over || stream.lines.contains(": open"));
        return stream;
    }

    private HttpResponse.BodySubscriber<Void> begins(HttpResponse.ResponseInfo head) {
        headers = head.headers();
        status = head.statusCode();
        return BodySubscribers.fromLineSubscriber(new Reader());
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Everything that came, line by line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The events so far, in the order of their coming. */
    public List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** Waits for an event; one that came already counts. */
    public Frame waitsFor(Predicate<Frame> wanted) {
        return waitsFor(wanted, LIMIT);
    }

    public Frame waitsFor(Predicate<Frame> wanted, Duration limit) {
        await().atMost(limit).pollInterval(Duration.ofMillis(5)).until(() -> frames.stream()
                .anyMatch(wanted));
        return frames.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until the server has ended it. */
    public void waitsForEnd() {
        await().atMost(LIMIT).until(() -> over);
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        answer.cancel(true);
    }

    private final class Reader implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                try {
                    frames.add(new Frame(
                            Api.JSON.readTree(line.substring("data:".length()).strip())));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("Not JSON: " + line, e);
                }
            }
            lines.add(line);
        }

        @Override
        public void onError(Throwable failure) {
            over = true;
        }

        @Override
        public void onComplete() {
            over = true;
        }
    }
}
