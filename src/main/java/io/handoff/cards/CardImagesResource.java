package io.handoff.cards;

import io.handoff.crypto.Vault;
import io.handoff.ids.Id;
import io.handoff.ids.ScanId;
import io.handoff.images.ImageLinks;
import io.handoff.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** {@code GET /v1/images/{scan_id}}: a picture of a card, for whoever has its signed address. */
@Path("images")
@PermitAll
public class CardImagesResource {
    @Inject
    ScanImages images;

    @Inject
    ImageLinks links;

    @Inject
    Vault vault;

    /** The address is good for a while only, and so may be what a browser keeps of it. */
    @GET
    @Path("{scan_id}")
    public Response get(
            @PathParam("scan_id") String id,
            @QueryParam("expires") String expires,
            @QueryParam("signature") String signature,
            @Context HttpServletResponse headers) {
        var scan = scan(id);
        var account = images.account(scan).orElseThrow(ImageLinks::invalid);
        vault.prepare(account);
        var left = links.check(account, scan.value(), expires, signature);
        var picture = images.read(scan, account);
        // takes the place of what stands there for all answers of the interface
        headers.setHeader("Cache-Control", "private, max-age=" + left.toSeconds());
        return Response.ok(picture.bytes(), picture.mediaType())
                .header("Content-Disposition", "inline")
                .build();
    }

    private static ScanId scan(String id) {
        try {
            return Id.parse(id, ScanId::new);
        } catch (Problem e) {
            throw ImageLinks.invalid();
        }
    }
}
