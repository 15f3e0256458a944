package io.handoff.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** JAX-RS runs a GET for a HEAD; here not those that change things. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class HeadFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if ("HEAD".equals(request.getMethod()) && method != null && method.isAnnotationPresent(ByGetOnly.class)) {
            throw new NotAllowedException("GET", new String[0]);
        }
    }
}
