package io.handoff.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Role;
import io.handoff.ids.DeliveryId;
import io.handoff.ids.Id;
import io.handoff.ids.WebhookId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /v1/account/webhooks}: a setting like the others for those who read and write it, and what else there is to do. */
@Path("account/webhooks")
@RolesAllowed(Role.BACKEND)
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentCaller caller;

    @GET
    public List<WebhookView> get() {
        return webhooks.list(caller.get().account());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public List<WebhookView> put(JsonNode value) {
        var wishes = WebhookWish.list(value);
        webhooks.check(caller.get(), wishes);
        return webhooks.replace(caller.get(), wishes);
    }

    @POST
    @Path("{webhook}/rotate")
    public WebhookView rotate(@PathParam("webhook") String webhook) {
        return webhooks.rotate(caller.get(), Id.parse(webhook, WebhookId::new));
    }

    @POST
    @Path("{webhook}/enable")
    public WebhookView enable(@PathParam("webhook") String webhook) {
        return webhooks.enable(caller.get(), Id.parse(webhook, WebhookId::new));
    }

    @GET
    @Path("deliveries")
    public DeliveryPage list(
            @QueryParam("webhook_id") String webhook,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var wish = DeliveryWish.of(webhook, state, limit, cursor);
        return DeliveryPage.of(deliveries.list(caller.get(), wish), wish.limit());
    }

    @POST
    @Path("deliveries/{delivery}/replay")
    public DeliveryView replay(@PathParam("delivery") String delivery) {
        return DeliveryView.of(deliveries.replay(caller.get(), Id.parse(delivery, DeliveryId::new)));
    }
}
