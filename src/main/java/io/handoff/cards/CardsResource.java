package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Role;
import io.handoff.ids.CardId;
import io.handoff.ids.Id;
import io.handoff.ids.ScanId;
import io.handoff.paging.PageRequest;
import io.handoff.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Cards in the published form. */
@Path("cards")
@RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
@Produces(MediaType.APPLICATION_JSON)
public class CardsResource {
    @Inject
    Cards cards;

    @Inject
    CardList list;

    @Inject
    Uploads uploads;

    @Inject
    FormUploads forms;

    @Inject
    OwnAddress address;

    @Inject
    CurrentCaller caller;

    /** The answer to an upload that was taken in. */
    public record Uploaded(CardId cardId, ScanId scanId, Map<String, String> metadata) {
        static Uploaded of(CardId card, ScanId scan) {
            return new Uploaded(card, scan, Map.of());
        }
    }

    /** A word of thanks. */
    public record Message(String message) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Limited(Limit.CARDS)
    public Response create(byte[] body) {
        var card = cards.create(caller.get(), NewCard.of(body));
        return Response.status(Response.Status.CREATED)
                .entity(CardView.of(card, null, null, null, null, null))
                .build();
    }

    @GET
    @Transactional
    public CardPage list(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @Context UriInfo address) {
        // A card whose id is empty is none: the published widget asks for it, and would take a list for the card.
        if (address.getRequestUri().getRawPath().endsWith("/")) {
            throw Problem.notFound();
        }
        return list.page(caller.get(), PageRequest.of(limit, cursor, CardList.LONGEST_PAGE));
    }

    /** Cards with all words of the query on them: member number, names and payer, whole or from their beginning. */
    @GET
    @Path("search")
    @Transactional
    public CardPage search(
            @QueryParam("query") String query, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        if (query == null || query.isBlank()) {
            throw Problem.badRequest("no_query", "query is missing: what is to be searched for?");
        }
        return list.search(caller.get(), query, PageRequest.of(limit, cursor, CardList.LONGEST_PAGE));
    }

    @GET
    @Path("{card_id}")
    @Transactional
    public CardView get(@PathParam("card_id") String id) {
        return cards.read(Id.parse(id, CardId::new), caller.get());
    }

    /** All that the card says is gone; that it was there is still told. */
    @DELETE
    @Path("{card_id}")
    public void delete(@PathParam("card_id") String id) {
        cards.delete(Id.parse(id, CardId::new), caller.get());
    }

    /** 200 once picture and job are committed; 204 where that side already has enough. */
    @POST
    @Path("{card_id}/upload")
    @Consumes(MediaType.WILDCARD)
    @Limited(Limit.PICTURES)
    public Response upload(
            @PathParam("card_id") String id,
            @QueryParam("orientation") String orientation,
            @QueryParam("capture_type") String captureType,
            byte[] body) {
        var card = Id.parse(id, CardId::new);
        return uploads.take(card, caller.get(), Upload.of(orientation, captureType, body))
                .map(scan -> Response.ok(Uploaded.of(card, scan)))
                .orElseGet(Response::noContent)
                .build();
    }

    /** A form that anybody may post one picture with, for as long as {@code expiration} says in seconds. */
    @POST
    @Path("{card_id}/generate-upload-url")
    @Consumes(MediaType.WILDCARD)
    @Limited(Limit.PICTURES)
    public UploadUrl generateUploadUrl(
            @PathParam("card_id") String id, @QueryParam("expiration") String expiration, byte[] body) {
        var card = Id.parse(id, CardId::new);
        var life = UploadUrl.lifeOrLongest(expiration);
        return UploadUrl.of(forms.announce(card, caller.get(), FormWish.of(body), life), address);
    }

    @POST
    @Path("{card_id}/performance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(Limit.PICTURES)
    public Message performance(@PathParam("card_id") String id, JsonNode body) {
        cards.performance(Id.parse(id, CardId::new), caller.get(), body);
        return new Message("stored");
    }
}
