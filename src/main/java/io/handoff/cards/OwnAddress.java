package io.handoff.cards;

import io.handoff.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where the caller reaches this server again: its public address. A demo, which has no name and no certificate that anybody
 * trusts, is reached again where it was called.
 */
@RequestScoped
public class OwnAddress {
    private static final String HOST = "[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9a-fA-F:.]+](:\\d+)?";

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    /** Scheme, host and port, no slash at the end. */
    String base() {
        var host = request.getHeader("Host");
        return settings.demoKey().isPresent() && host != null && host.matches(HOST)
                ? request.getScheme() + "://" + host
                : settings.publicUrl().toString();
    }
}
