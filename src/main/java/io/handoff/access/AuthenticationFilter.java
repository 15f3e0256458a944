package io.handoff.access;

import io.handoff.access.PhoneGrants.Level;
import io.handoff.crypto.Vault;
import io.handoff.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Knows the caller before any resource runs; only what says {@code @PermitAll} is for strangers. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {
    private static final String BEARER = "bearer ";

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    Origins origins;

    @Inject
    KeyCache keys;

    @Inject
    Vault vault;

    @Inject
    RateLimits limits;

    @Inject
    ClientNetwork network;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        // before any transaction holds a connection: reading keys takes one of its own
        keys.all();
        if (method == null) {
            return;
        }
        var limited = method.getAnnotation(Limited.class);
        if (isForStrangers()) {
            if (limited != null) {
                request.setProperty(Limited.class.getName(), limited.value());
                limits.check(limited.value(), network.get().orElse("unknown"));
            }
            return;
        }
        var proof = callers.identify(credential(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        var caller = proof.caller();
        vault.prepare(caller.account());
        origins.check(caller.account(), request.getHeaderString("Origin"));
        if (caller instanceof Caller.Phone phone) {
            check(phone, request.getMethod().replace("HEAD", "GET"), template());
        }
        if (limited != null) {
            limits.count(limited.value(), caller);
        }
        current.set(proof);
        request.setSecurityContext(
                new CallerContext(caller, request.getSecurityContext().isSecure()));
    }

    private static void check(Caller.Phone phone, String method, String template) {
        if (PhoneOperations.allow(method, template, phone.level())) {
            return;
        }
        throw phone.level() == Level.CONFIRMING && PhoneOperations.allow(method, template, Level.OPEN)
                ? Problem.notConfirmed()
                : Problem.notAllowed();
    }

    private boolean isForStrangers() {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    private static String credential(String header) {
        if (header == null || header.length() <= BEARER.length()) {
            return null;
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw Problem.unauthorized();
        }
        return header.substring(BEARER.length()).strip();
    }

    private String template() {
        var base = resource.getResourceClass().getAnnotation(Path.class).value();
        var own = resource.getResourceMethod().getAnnotation(Path.class);
        return "/" + base + (own == null ? "" : "/" + own.value());
    }
}
