package io.handoff.eligibility;

import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Role;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.Id;
import io.handoff.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;

/** Questions to payers in the published form. */
@Path("eligibility")
@RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
@Produces(MediaType.APPLICATION_JSON)
public class EligibilityResource {
    @Inject
    Eligibilities eligibilities;

    @Inject
    EligibilityList list;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** 201 once the question and its job are committed; the outcome comes as an event. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(Limit.QUESTIONS)
    public Response create(byte[] body) {
        var wish = NewEligibility.of(body, LocalDate.now(clock));
        return Response.status(Response.Status.CREATED)
                .entity(eligibilities.create(caller.get(), wish))
                .build();
    }

    @GET
    @Transactional
    public EligibilityPage list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        return list.page(caller.get(), PageRequest.of(limit, cursor, EligibilityList.LONGEST_PAGE));
    }

    @GET
    @Path("{eligibility_id}")
    @Transactional
    public EligibilityView get(@PathParam("eligibility_id") String id) {
        return eligibilities.read(Id.parse(id, EligibilityId::new), caller.get());
    }
}
