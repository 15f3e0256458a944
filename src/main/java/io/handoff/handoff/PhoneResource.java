package io.handoff.handoff;

import io.handoff.access.ClientNetwork;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Origins;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The phone's side of a handoff, before it has a JWT: the link's token or the spoken code is the credential, always in the
 * body. A page of an origin that the link's account does not list changes nothing: the transaction rolls back.
 */
@Path("handoffs")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PhoneResource {
    @Inject
    Claims claims;

    @Inject
    MagicLinks magicLinks;

    @Inject
    SpokenCodes codes;

    @Inject
    CodeTries tries;

    @Inject
    Origins origins;

    @Inject
    ClientNetwork network;

    /**
     * The body of every call here.
     *
     * @param code in place of the token, for a claim
     * @param qr whether {@code opened} should draw the link
     */
    public record LinkBody(String token, String code, boolean qr) {
        private static final LinkBody NOTHING = new LinkBody(null, null, false);

        static LinkBody of(LinkBody body) {
            return body == null ? NOTHING : body;
        }
    }

    @POST
    @Path("opened")
    @Transactional
    @Limited(Limit.LINKS)
    public Opened opened(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var link = LinkBody.of(body);
        magicLinks.prepare(link.token());
        var opened = claims.open(
                link.token(), MagicLinkResource.device(device), network.get().orElse(null), link.qr());
        origins.check(opened.account(), origin);
        return opened;
    }

    /** A wrong code is counted, and that is kept. */
    @POST
    @Path("claim")
    @Transactional(dontRollbackOn = WrongCode.class)
    @Limited(Limit.LINKS)
    public Claim claim(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var link = LinkBody.of(body);
        var hash = MagicLinkResource.device(device);
        var claim = link.token() == null && link.code() != null ? claimByCode(link.code(), hash) : claim(link, hash);
        origins.check(claim.account(), origin);
        return claim;
    }

    private Claim claim(LinkBody link, byte[] device) {
        magicLinks.prepare(link.token());
        return claims.claim(link.token(), device, network.get().orElse(null));
    }

    private Claim claimByCode(String typed, byte[] device) {
        var code = SpokenCode.parse(typed);
        tries.count();
        codes.prepare(code);
        return claims.claim(code, device);
    }

    @POST
    @Path("reject")
    @Transactional
    @Limited(Limit.LINKS)
    public Response reject(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var handoff = claims.reject(LinkBody.of(body).token(), MagicLinkResource.device(device));
        origins.check(handoff.account(), origin);
        return Response.noContent().build();
    }
}
