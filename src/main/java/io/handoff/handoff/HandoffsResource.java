package io.handoff.handoff;

import io.handoff.access.CurrentCaller;
import io.handoff.access.Role;
import io.handoff.access.Stay;
import io.handoff.events.EventLog;
import io.handoff.ids.HandoffId;
import io.handoff.ids.Id;
import io.handoff.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** The desktop's side of a handoff, and the verbs that both sides have. */
@Path("handoffs")
@Produces(MediaType.APPLICATION_JSON)
public class HandoffsResource {
    private static final Set<String> CONFIRM = Set.of("auto", "always", "never");
    private static final int QR_SCALE = 8;

    @Inject
    Handoffs handoffs;

    @Inject
    Links links;

    @Inject
    UrlBases urlBases;

    @Inject
    EventLog log;

    @Inject
    CurrentCaller caller;

    /** The body of a start; everything is optional. */
    public record NewHandoff(String urlBase, String backside, String locale, String confirm, boolean eligibility) {}

    @POST
    @RolesAllowed(Role.DESKTOP)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response start(NewHandoff body) {
        var desktop = caller.get();
        var stay = new Stay(desktop.account(), desktop.person(), desktop.session());
        var handoff =
                handoffs.start(stay, terms(stay, body == null ? new NewHandoff(null, null, null, null, false) : body));
        return Response.status(Response.Status.CREATED)
                .entity(withLink(handoff))
                .build();
    }

    @GET
    @Path("{handoff_id}")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
    public HandoffView get(@PathParam("handoff_id") String id) {
        var session = handoffs.get(parse(id), caller.get()).session();
        // the number first, then the state: an event told twice is harmless, one left out is not
        var seq = log.last(session);
        return HandoffView.of(handoffs.get(parse(id), caller.get()), seq);
    }

    /** The link as a PNG, for e-mail and kiosks; only while it can still be exchanged. */
    @GET
    @Path("{handoff_id}/qr.png")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP})
    @Produces({"image/png", MediaType.APPLICATION_JSON})
    public Response qr(@PathParam("handoff_id") String id) {
        var handoff = handoffs.get(parse(id), caller.get());
        if (!handoff.state().isUnclaimed()) {
            throw new Problem(409, "handoff_not_waiting", "This handoff no longer waits for a phone.");
        }
        return Response.ok(Qr.of(links.link(handoff)).png(QR_SCALE), "image/png")
                .build();
    }

    @POST
    @Path("{handoff_id}/renew")
    @RolesAllowed(Role.DESKTOP)
    @Transactional
    public HandoffView renew(@PathParam("handoff_id") String id) {
        return withLink(handoffs.renew(parse(id), caller.get()));
    }

    @POST
    @Path("{handoff_id}/cancel")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
    @Transactional
    public HandoffView cancel(@PathParam("handoff_id") String id) {
        return view(handoffs.cancel(parse(id), caller.get()));
    }

    private HandoffTerms terms(Stay stay, NewHandoff body) {
        var confirm = body.confirm() == null ? "auto" : body.confirm();
        if (!CONFIRM.contains(confirm)) {
            throw Problem.badRequest("bad_confirm", "confirm is one of auto, always, never.");
        }
        if (body.locale() != null && !body.locale().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")) {
            throw Problem.badRequest("bad_locale", "locale is a language tag such as en or es-MX.");
        }
        return new HandoffTerms(
                "widget",
                urlBases.choose(stay.account(), body.urlBase()),
                Backside.parse(body.backside()),
                body.eligibility(),
                body.locale(),
                confirm,
                HandoffTerms.WIDGET_LIFE);
    }

    private HandoffView withLink(Handoff handoff) {
        return HandoffView.withLink(handoff, links.link(handoff), log.last(handoff.session()));
    }

    private HandoffView view(Handoff handoff) {
        return HandoffView.of(handoff, log.last(handoff.session()));
    }

    private static HandoffId parse(String id) {
        return Id.parse(id, HandoffId::new);
    }
}
