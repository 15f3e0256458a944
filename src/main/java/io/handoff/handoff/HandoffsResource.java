package io.handoff.handoff;

import io.handoff.access.ClientNetwork;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Role;
import io.handoff.access.Stay;
import io.handoff.config.Json;
import io.handoff.events.EventLog;
import io.handoff.ids.HandoffId;
import io.handoff.ids.Id;
import io.handoff.problem.HttpProblem;
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
import java.io.IOException;

/** The desktop's side of a handoff, and the verbs that both sides have. */
@Path("handoffs")
@Produces(MediaType.APPLICATION_JSON)
public class HandoffsResource {
    private static final int QR_SCALE = 8;

    @Inject
    Handoffs handoffs;

    @Inject
    HandoffViews views;

    @Inject
    Links links;

    @Inject
    UrlBases urlBases;

    @Inject
    EventLog log;

    @Inject
    CurrentCaller caller;

    @Inject
    ClientNetwork network;

    /** The body of a start; everything is optional. */
    public record NewHandoff(
            String urlBase,
            String backside,
            String locale,
            String confirm,
            boolean eligibility,
            String companyName,
            Look look) {
        private static final NewHandoff PLAIN = new NewHandoff(null, null, null, null, false, null, null);
    }

    /** What the person reads on the phone. */
    public record Confirmed(String number) {}

    /** Why the desktop cancels; {@code wrong_phone} is the only word that counts. */
    public record Cancelled(String reason) {
        /** Reads the body, which older clients leave out, or send without saying what it is. */
        static boolean isWrongPhone(byte[] body) {
            if (body == null || body.length == 0) {
                return false;
            }
            try {
                var read = Json.MAPPER.readValue(body, Cancelled.class);
                return read != null && "wrong_phone".equals(read.reason());
            } catch (IOException e) {
                throw HttpProblem.malformedBody();
            }
        }
    }

    @POST
    @RolesAllowed(Role.DESKTOP)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Limited(Limit.HANDOFFS)
    public Response start(NewHandoff body) {
        var desktop = caller.get();
        var stay = new Stay(desktop.account(), desktop.person(), desktop.session());
        var shown = handoffs.start(stay, terms(stay, body == null ? NewHandoff.PLAIN : body));
        return Response.status(Response.Status.CREATED)
                .entity(views.withLink(shown.handoff(), shown.code()))
                .build();
    }

    /** For another tab of the same person: what is going on, or 204. */
    @GET
    @Path("current")
    @RolesAllowed(Role.DESKTOP)
    @Transactional
    public Response current() {
        var seq = log.last(caller.get().session());
        return handoffs.current(caller.get())
                .map(handoff -> handoff.state().isUnclaimed()
                        ? views.withLink(handoff, null, seq)
                        : views.of(handoff, caller.get(), seq))
                .map(Response::ok)
                .orElseGet(Response::noContent)
                .build();
    }

    @GET
    @Path("{handoff_id}")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
    public HandoffView get(@PathParam("handoff_id") String id) {
        var seq = log.last(handoffs.get(parse(id), caller.get()).session());
        return views.of(handoffs.get(parse(id), caller.get()), caller.get(), seq);
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
    @Limited(Limit.HANDOFFS)
    public HandoffView renew(@PathParam("handoff_id") String id) {
        var shown = handoffs.renew(parse(id), caller.get());
        return views.withLink(shown.handoff(), shown.code());
    }

    /** A new spoken code; the link stays as it is. */
    @POST
    @Path("{handoff_id}/code")
    @RolesAllowed(Role.DESKTOP)
    @Transactional
    @Limited(Limit.HANDOFFS)
    public HandoffView code(@PathParam("handoff_id") String id) {
        var shown = handoffs.newCode(parse(id), caller.get());
        return views.withLink(shown.handoff(), shown.code());
    }

    @POST
    @Path("{handoff_id}/confirm")
    @RolesAllowed(Role.DESKTOP)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public HandoffView confirm(@PathParam("handoff_id") String id, Confirmed body) {
        var number = body == null ? null : body.number();
        return views.of(handoffs.confirm(parse(id), caller.get(), number), caller.get());
    }

    @POST
    @Path("{handoff_id}/cancel")
    @RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public HandoffView cancel(@PathParam("handoff_id") String id, byte[] body) {
        return views.of(handoffs.cancel(parse(id), caller.get(), Cancelled.isWrongPhone(body)), caller.get());
    }

    private HandoffTerms terms(Stay stay, NewHandoff body) {
        if (body.locale() != null && !body.locale().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")) {
            throw Problem.badRequest("bad_locale", "locale is a language tag such as en or es-MX.");
        }
        var base = urlBases.choose(stay.account(), body.urlBase());
        return new HandoffTerms(
                HandoffTerms.WIDGET,
                base,
                Backside.parse(body.backside()),
                body.eligibility(),
                body.locale(),
                confirm(body.confirm(), base),
                Look.company(body.companyName(), body.look()),
                network.get().orElse(null),
                HandoffTerms.WIDGET_LIFE);
    }

    /** An organisation's own page cannot show the number: a phone there would wait for a "yes" that nobody can give with reason. */
    private Confirm confirm(String word, String base) {
        return word == null && !base.equals(urlBases.own()) ? Confirm.NEVER : Confirm.parse(word);
    }

    private static HandoffId parse(String id) {
        return Id.parse(id, HandoffId::new);
    }
}
