package io.handoff.live;

import io.handoff.access.Caller;
import io.handoff.access.Withdrawn;
import io.handoff.events.Notice;
import io.handoff.events.Notice.Anything;
import io.handoff.events.Notice.NewEvents;
import io.handoff.handoff.Presence;
import io.handoff.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** All who wait at this node, woken by what the node hears. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Hearers {
    private static final Logger LOG = System.getLogger(Hearers.class.getName());
    private static final int TICK_SECONDS = 5;

    /** A key is revoked because somebody has it who should not. */
    private static final int CHECK_SECONDS = 10;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-live")
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Feed feed;

    @Inject
    Presence presence;

    @Inject
    Withdrawn withdrawn;

    /** How many of one session, of one key or one phone wait at a node: its pages, their reloads, and then some. */
    private static final int MOST_OF_ONE = 250;

    private static final int MOST_OF_A_KEY = 1000;

    private final Map<String, Hearer> open = new ConcurrentHashMap<>();
    private final Map<String, Caller> whose = new ConcurrentHashMap<>();
    private ScheduledFuture<?> ticking;
    private ScheduledFuture<?> checking;

    @PostConstruct
    void start() {
        ticking = timer.scheduleAtFixedRate(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
        checking =
                timer.scheduleWithFixedDelay(this::turnAwayWithdrawn, CHECK_SECONDS, CHECK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
        checking.cancel(false);
        open.values().forEach(Hearer::goAway);
    }

    /** Also looks for news by itself: the listener may be cut off without knowing. */
    private void tick() {
        open.values().forEach(Hearers::tick);
    }

    /** What goes wrong with one must not stop the clock for all. */
    private static void tick(Hearer hearer) {
        try {
            hearer.tick();
            hearer.wake();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "A client is sent away: {0}", e.toString());
            hearer.goAway();
        }
    }

    /** Who they are was found out when they came, perhaps long ago. */
    private void turnAwayWithdrawn() {
        try {
            var gone = withdrawn.among(Set.copyOf(whose.values()));
            if (!gone.isEmpty()) {
                Map.copyOf(whose).forEach((id, caller) -> {
                    var hearer = open.get(id);
                    if (hearer != null && gone.contains(caller)) {
                        hearer.turnAway();
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Who waits here is looked at later: {0}", e.toString());
        }
    }

    /** @throws Problem 429 where the caller has more open than anybody needs */
    public void refuseCrowd(Caller caller) {
        var name = caller.getName();
        long open = whose.values().stream()
                .filter(other -> name.equals(other.getName()))
                .count();
        if (open >= (caller instanceof Caller.Backend ? MOST_OF_A_KEY : MOST_OF_ONE)) {
            throw new Problem(
                    429, "too_many_connections", "There are too many open connections. Please close some.", 10);
        }
    }

    /** A client that is told from now on, until {@link #remove}. */
    public void add(String id, Wire wire, Arrival arrival) {
        var pulse = arrival.caller() instanceof Caller.Phone phone
                ? new Pulse(() -> presence.heard(phone.handoff()), executor)
                : Pulse.NONE;
        add(id, arrival.caller(), new Channel(wire, arrival, feed, executor, pulse));
    }

    public void add(String id, Caller caller, Hearer hearer) {
        whose.put(id, caller);
        open.put(id, hearer);
        hearer.wake();
    }

    /** A text frame from a client with a socket. */
    public void received(String id, String text) {
        if (open.get(id) instanceof Channel channel) {
            channel.received(text);
        }
    }

    public void remove(String id) {
        whose.remove(id);
        open.remove(id);
    }

    public void heard(@Observes Notice notice) {
        if (notice instanceof NewEvents events) {
            open.values().stream()
                    .filter(hearer -> hearer.follows(events.session()))
                    .forEach(Hearer::wake);
        } else if (notice instanceof Anything) {
            open.values().forEach(Hearer::wake);
        }
    }
}
