package io.handoff.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers preflights, which carry no credentials, and lets allowed pages read what they asked for. */
@Provider
@PreMatching
@Priority(100)
public class CorsFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADERS =
            "Authorization, Content-Type, Last-Event-ID, X-Handoff-Device, x-cardscan-ai-sdk, "
                    + "x-webview-version, x-mobile-sdk-version";

    @Inject
    Origins origins;

    @Override
    public void filter(ContainerRequestContext request) {
        if ("OPTIONS".equals(request.getMethod())
                && request.getHeaderString("Origin") != null
                && request.getHeaderString("Access-Control-Request-Method") != null) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                    .header("Access-Control-Allow-Headers", HEADERS)
                    .header("Access-Control-Max-Age", 7200)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var origin = request.getHeaderString("Origin");
        if (origin != null) {
            response.getHeaders().putSingle("Vary", "Origin");
            if (origins.anyAllows(origin)) {
                response.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
                response.getHeaders().putSingle("Access-Control-Expose-Headers", "Retry-After, Date");
            }
        }
    }
}
