package io.handoff.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One line a request with the path's template: ids and queries can name patients and carry tokens, templates cannot. */
@Provider
@PreMatching
@Priority(1)
public class AccessLog implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = System.getLogger("io.handoff.access-log");
    private static final String START = "handoff.start";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(START, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var start = request.getProperty(START) instanceof Long nanos ? nanos : System.nanoTime();
        LOG.log(
                Level.INFO,
                "{0} {1} {2} {3} ms",
                request.getMethod(),
                template(),
                String.valueOf(response.getStatus()),
                (System.nanoTime() - start) / 1_000_000);
    }

    private String template() {
        var method = resource.getResourceMethod();
        if (method == null) {
            return "(no such address)";
        }
        var own = method.getAnnotation(Path.class);
        var base = resource.getResourceClass().getAnnotation(Path.class);
        return join(base) + join(own);
    }

    private static String join(Path path) {
        return path == null || path.value().isEmpty() ? "" : "/" + path.value();
    }
}
