package io.handoff.handoff;

import io.handoff.access.Accounts;
import io.handoff.access.Company;
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
 * The phone's side of a handoff, before it has a JWT: the link's token is the credential, always in the body. A page of an
 * origin that the link's account does not list changes nothing: the transaction rolls back.
 */
@Path("handoffs")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PhoneResource {
    @Inject
    Handoffs handoffs;

    @Inject
    Accounts accounts;

    @Inject
    Origins origins;

    /** The body of every call here. */
    public record LinkBody(String token) {
        static String tokenOf(LinkBody body) {
            return body == null ? null : body.token();
        }
    }

    /**
     * What the page shows before anything is spent.
     *
     * @param look the account's logo and colour, or absent
     * @param initiator {@code widget} or {@code published}
     */
    public record Opened(String companyName, Look look, String locale, String initiator, Backside backside) {}

    /** How the page should look. */
    public record Look(String logoUrl, String primaryColor) {}

    @POST
    @Path("opened")
    @Transactional
    public Opened opened(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var handoff = handoffs.open(LinkBody.tokenOf(body), MagicLinkResource.device(device));
        origins.check(handoff.account(), origin);
        var company = accounts.company(handoff.account());
        return new Opened(
                company.map(Company::name).orElse(null),
                company.map(found -> new Look(found.logoUrl(), found.primaryColor()))
                        .orElse(null),
                handoff.locale(),
                handoff.initiator(),
                handoff.backside());
    }

    @POST
    @Path("claim")
    @Transactional
    public Claim claim(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var claim = handoffs.claim(LinkBody.tokenOf(body), MagicLinkResource.device(device));
        origins.check(claim.account(), origin);
        return claim;
    }

    @POST
    @Path("reject")
    @Transactional
    public Response reject(
            LinkBody body, @HeaderParam(MagicLinkResource.DEVICE) String device, @HeaderParam("Origin") String origin) {
        var handoff = handoffs.reject(LinkBody.tokenOf(body), MagicLinkResource.device(device));
        origins.check(handoff.account(), origin);
        return Response.noContent().build();
    }
}
