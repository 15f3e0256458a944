package io.handoff.live;

import io.handoff.events.Notice;
import io.handoff.events.Notice.Anything;
import io.handoff.events.Notice.NewEvents;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The sockets of this node, woken by what the node hears. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Sockets {
    private static final int TICK_SECONDS = 5;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-live")
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Feed feed;

    private final Map<String, Socket> open = new ConcurrentHashMap<>();
    private ScheduledFuture<?> ticking;

    @PostConstruct
    void start() {
        ticking = timer.scheduleAtFixedRate(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
        open.values().forEach(Socket::goAway);
    }

    /** Also looks for news by itself: the listener may be cut off without knowing. */
    private void tick() {
        open.values().forEach(Socket::tick);
        open.values().forEach(Socket::wake);
    }

    public void add(String id, Wire wire, Arrival arrival) {
        var socket = new Socket(wire, arrival, feed, executor);
        open.put(id, socket);
        socket.wake();
    }

    /** A text frame from the client. */
    public void received(String id, String text) {
        var socket = open.get(id);
        if (socket != null) {
            socket.received(text);
        }
    }

    public void remove(String id) {
        open.remove(id);
    }

    /** How many sockets are open on this node. */
    public int count() {
        return open.size();
    }

    public void heard(@Observes Notice notice) {
        if (notice instanceof NewEvents events) {
            open.values().stream()
                    .filter(socket -> socket.follows(events.session()))
                    .forEach(Socket::wake);
        } else if (notice instanceof Anything) {
            open.values().forEach(Socket::wake);
        }
    }
}
