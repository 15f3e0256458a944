package io.handoff.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Counts the links that came to nothing: wrong, unknown, expired or used. */
@Provider
public class LinkMisses implements ContainerResponseFilter {
    private static final Set<Integer> MISSES = Set.of(400, 404, 410);

    @Inject
    RateLimits limits;

    @Inject
    ClientNetwork network;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(Limited.class.getName()) == Limit.LINKS && MISSES.contains(response.getStatus())) {
            limits.miss(Limit.LINKS, network.get().orElse("unknown"));
        }
    }
}
