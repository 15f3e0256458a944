package io.handoff.access;

import io.handoff.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** This server's own pages, under its public address and under the one that was called. */
@RequestScoped
public class OwnOrigin {
    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    boolean is(String origin) {
        var uri = settings.publicUrl();
        return origin.equals(uri.getScheme() + "://" + uri.getRawAuthority())
                || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
