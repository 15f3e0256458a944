package io.handoff.cards;

import io.handoff.access.Origins;
import io.handoff.crypto.Vault;
import io.handoff.uploads.FormPost;
import io.handoff.uploads.FormProblem;
import io.handoff.uploads.FormSigner;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** {@code POST /v1/uploads}: where upload URLs lead. The signed form is the credential; refusals are S3's XML. */
@Path(FormUploadsResource.PATH)
@PermitAll
public class FormUploadsResource {
    static final String PATH = "uploads";

    @Inject
    FormUploads uploads;

    @Inject
    FormSigner signer;

    @Inject
    Origins origins;

    @Inject
    Vault vault;

    /** The picture is read off the connection last of all, and between two transactions. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public void post(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam("Origin") String origin,
            InputStream body)
            throws IOException {
        var form = FormPost.open(contentType, body);
        var scan = UploadForm.scan(form);
        var account = uploads.signedBy(scan).orElseThrow(FormProblem::badSignature);
        vault.prepare(account);
        var policy = signer.check(account, form);
        origins.check(account, origin);
        uploads.check(scan);
        uploads.take(scan, form.file(policy));
    }
}
