package io.handoff.live;

import io.handoff.access.Callers;
import io.handoff.access.Callers.Proof;
import io.handoff.access.Origins;
import io.handoff.config.Json;
import io.handoff.problem.Problem;
import io.handoff.problem.ProblemBody;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.stream.Stream;

/**
 * Lets nobody through to the socket without good credentials: 401 or 403, and no upgrade. They come as {@code ?token=}, which
 * published clients send, or as the subprotocol {@code bearer.<jwt>}, which stays out of every log.
 */
@WebFilter("/v1/ws")
public class SocketFilter extends HttpFilter {
    static final String PROTOCOL = "handoff.v1";

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "bearer.";

    @Inject
    transient Callers callers;

    @Inject
    transient Origins origins;

    @Inject
    transient Hearers hearers;

    @Inject
    transient Feed feed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Proof proof;
        try {
            proof = callers.identify(credential(request));
            origins.check(proof.caller().account(), request.getHeader("Origin"));
            hearers.refuseCrowd(proof.caller());
        } catch (Problem problem) {
            refuse(response, problem);
            return;
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setHeader("Upgrade", "websocket");
            refuse(response, new Problem(426, "upgrade_required", "This address is a WebSocket."));
            return;
        }
        chain.doFilter(new Identified(request, Arrival.of(proof.caller(), proof.until(), feed)), response);
    }

    private static String credential(HttpServletRequest request) {
        var token = request.getParameter("token");
        return token != null
                ? token
                : Collections.list(request.getHeaders("Sec-WebSocket-Protocol")).stream()
                        .flatMap(header -> Stream.of(header.split(",")))
                        .map(String::strip)
                        .filter(protocol -> protocol.startsWith(BEARER))
                        .map(protocol -> protocol.substring(BEARER.length()))
                        .findFirst()
                        .orElse(null);
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        if (problem.retryAfter() > 0) {
            response.setHeader("Retry-After", Long.toString(problem.retryAfter()));
        }
        response.setContentType("application/json");
        response.getOutputStream().write(Json.bytes(ProblemBody.of(problem)));
    }

    /** The handshake, with the caller as its principal. */
    private static final class Identified extends HttpServletRequestWrapper {
        private final Arrival arrival;

        Identified(HttpServletRequest request, Arrival arrival) {
            super(request);
            this.arrival = arrival;
        }

        @Override
        public Principal getUserPrincipal() {
            return arrival;
        }
    }
}
