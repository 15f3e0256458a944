package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Role;
import io.handoff.cards.CardsResource.Message;
import io.handoff.ids.Id;
import io.handoff.ids.ScanId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code POST /scans/{scan_id}/metadata}: how a picture was taken; also welcome after its card is completed. */
@Path("scans")
@RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScansResource {
    @Inject
    Cards cards;

    @Inject
    CurrentCaller caller;

    @POST
    @Path("{scan_id}/metadata")
    @Limited(Limit.PICTURES)
    public Message annotate(@PathParam("scan_id") String id, JsonNode body) {
        cards.annotate(Id.parse(id, ScanId::new), caller.get(), body);
        return new Message("stored");
    }
}
