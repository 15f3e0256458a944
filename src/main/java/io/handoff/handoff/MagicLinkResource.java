package io.handoff.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.handoff.access.ByGetOnly;
import io.handoff.access.Caller;
import io.handoff.access.ClientNetwork;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Origins;
import io.handoff.access.Role;
import io.handoff.access.Sessions;
import io.handoff.access.Stay;
import io.handoff.crypto.Hashes;
import io.handoff.ids.PersonId;
import io.handoff.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** The published form of a handoff: a link that lives for an hour, and its exchange. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class MagicLinkResource {
    /** A random value that a page of ours makes and keeps, so that the same phone may exchange again. */
    static final String DEVICE = "X-Handoff-Device";

    private static final int LONGEST_DEVICE = 200;
    private static final int SHORTEST_DEVICE = 16;

    @Inject
    Handoffs handoffs;

    @Inject
    Claims claims;

    @Inject
    MagicLinks magicLinks;

    @Inject
    Links links;

    @Inject
    ClientNetwork network;

    @Inject
    UrlBases urlBases;

    @Inject
    Sessions sessions;

    @Inject
    Origins origins;

    @Inject
    CurrentCaller caller;

    /** The published answer to a request for a link. */
    public record MagicLink(String magicLink, String token, Instant expiresAt) {
        static MagicLink of(Handoff handoff, String link) {
            return new MagicLink(link, link.substring(link.indexOf('=') + 1), handoff.expiresAt());
        }
    }

    /** The published answer to an exchange. */
    public record Exchanged(@JsonProperty("Token") String token, @JsonProperty("IdentityId") PersonId identity) {
        static Exchanged of(Claim claim) {
            return new Exchanged(claim.token(), claim.identity());
        }
    }

    @GET
    @ByGetOnly
    @Path("generate-magic-link")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP})
    @Transactional
    @Limited(Limit.HANDOFFS)
    public MagicLink generate() {
        var handoff = handoffs.start(stay(caller.get()), HandoffTerms.published(urlBases.own()))
                .handoff();
        return MagicLink.of(handoff, links.link(handoff));
    }

    @GET
    @ByGetOnly
    @Path("validate-magic-link")
    @PermitAll
    @Transactional
    @Limited(Limit.LINKS)
    public Exchanged validate(
            @QueryParam("token") String token,
            @HeaderParam(DEVICE) String device,
            @HeaderParam("Origin") String origin) {
        var hash = device(device);
        magicLinks.prepare(token);
        var claim = claims.claim(token, hash, network.get().orElse(null));
        origins.check(claim.account(), origin);
        return Exchanged.of(claim);
    }

    /** A backend that asks for a link starts a stay of its own for it. */
    private Stay stay(Caller who) {
        return who instanceof Caller.Backend
                ? sessions.open(who.account(), null)
                : new Stay(who.account(), who.person(), who.session());
    }

    /** @return the hash of the page's value, or null where there is none */
    static byte[] device(String value) {
        if (value == null) {
            return null;
        }
        if (value.length() < SHORTEST_DEVICE || value.length() > LONGEST_DEVICE) {
            throw Problem.badRequest("bad_device", DEVICE + " is a random value of 16 to 200 characters.");
        }
        return Hashes.sha256(value);
    }
}
