package io.handoff.live;

import io.handoff.access.Caller;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Role;
import io.handoff.live.Poll.Page;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.Problem;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * {@code GET /v1/events}: what a socket tells, for those whom a proxy allows none; the same events under the same numbers.
 * What was told already is in the client's hands ({@code after}), so that it may ask another node next.
 */
@Path("events")
@RolesAllowed({Role.DESKTOP, Role.PHONE})
public class EventsResource {
    private static final int LONGEST_WAIT = 25;
    private static final Duration PHONE_STREAM = Duration.ofSeconds(30);

    @Inject
    Hearers hearers;

    @Inject
    Feed feed;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-live")
    ManagedExecutorService executor;

    /** Answers when there is something, or when the time to wait is over. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public void poll(
            @QueryParam("after") String after, @QueryParam("wait") String wait, @Suspended AsyncResponse response) {
        var seconds = Math.min(LONGEST_WAIT, number("wait", wait, LONGEST_WAIT));
        var arrival = arrival(after, null);
        var now = Poll.now(arrival, feed);
        if (seconds == 0 || !now.events().isEmpty()) {
            answer(response, now);
            return;
        }
        hearers.refuseCrowd(caller.get());
        var id = "poll-" + UUID.randomUUID();
        // told up to here already: what is somebody else's need not be read again
        var poll = new Poll(
                new Arrival(caller.get(), caller.until(), now.seq()), feed, executor, page -> answer(response, page));
        response.register((CompletionCallback) failure -> hearers.remove(id));
        response.setTimeoutHandler(late -> poll.timeIsUp());
        response.setTimeout(seconds, TimeUnit.SECONDS);
        hearers.add(id, caller.get(), poll);
    }

    private static void answer(AsyncResponse response, Page page) {
        if (page == null) {
            response.resume(HttpProblem.of(503));
        } else {
            // said once more, because RESTEasy adds a mark of its own to a type that it has chosen itself
            response.resume(Response.ok(page, MediaType.APPLICATION_JSON_TYPE).build());
        }
    }

    /** Tells on and on, until the client goes or its token ends. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(
            @QueryParam("after") String after,
            @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletResponse response) {
        hearers.refuseCrowd(caller.get());
        var arrival = arrival(after, last);
        // nginx would gather it up
        response.setHeader("X-Accel-Buffering", "no");
        var id = "stream-" + UUID.randomUUID();
        var life = life(caller.get(), Duration.between(clock.instant(), caller.until()));
        var wire = new StreamWire(sink, sse, life, () -> hearers.remove(id));
        wire.open();
        hearers.add(id, wire, arrival);
    }

    /**
     * A stream hears nothing. So a phone's is short, and the phone that comes back with the number it has reached is a phone
     * that is there; see {@link io.handoff.handoff.Presence}.
     */
    static Duration life(Caller who, Duration token) {
        return who instanceof Caller.Phone && token.compareTo(PHONE_STREAM) > 0 ? PHONE_STREAM : token;
    }

    /** A browser that reconnects by itself repeats the address and says in a header how far it came since. */
    private Arrival arrival(String after, String last) {
        var who = caller.get();
        if (after == null && last == null) {
            return Arrival.of(who, caller.until(), feed);
        }
        long asked = feed.start(who.session(), number("after", after, 0));
        long since = feed.start(who.session(), number("Last-Event-ID", last, 0));
        return new Arrival(who, caller.until(), Math.max(asked, since));
    }

    private static long number(String name, String text, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Problem.badRequest("bad_number", name + " is a whole number.");
        }
        return Long.parseLong(text);
    }
}
