package io.handoff.cards;

import io.handoff.access.ByGetOnly;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Limit;
import io.handoff.access.Limited;
import io.handoff.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /v1/generate-upload-url}: a new card, and the form for the picture of its front, in one call. */
@Path("generate-upload-url")
@RolesAllowed({Role.BACKEND, Role.DESKTOP, Role.PHONE})
@Produces(MediaType.APPLICATION_JSON)
public class GenerateUploadUrlResource {
    @Inject
    Cards cards;

    @Inject
    FormUploads uploads;

    @Inject
    OwnAddress address;

    @Inject
    CurrentCaller caller;

    @GET
    @ByGetOnly
    @Transactional
    @Limited(Limit.CARDS)
    public UploadUrl get(@QueryParam("expiration") String expiration) {
        var life = UploadUrl.life(expiration);
        var card = cards.create(caller.get(), NewCard.PLAIN);
        return UploadUrl.of(uploads.announce(card.id(), caller.get(), FormWish.front(), life), address);
    }
}
