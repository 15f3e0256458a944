package io.handoff.clearinghouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.handoff.access.CurrentCaller;
import io.handoff.access.Role;
import io.handoff.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /v1/account/clearinghouse}: a setting like the others for those who read and write it, but it keeps secrets. */
@Path("account/clearinghouse")
@RolesAllowed(Role.BACKEND)
@Produces(MediaType.APPLICATION_JSON)
public class ClearinghouseResource {
    @Inject
    Clearinghouses clearinghouses;

    @Inject
    CurrentCaller caller;

    /** The setting without its secrets, or JSON null where the account has set none. */
    @GET
    public Object get() {
        return shown(clearinghouses.get(caller.get()).orElse(null));
    }

    /** @throws Problem 400 which names what is wrong */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Object put(JsonNode value) {
        if (value != null && value.isNull()) {
            clearinghouses.remove(caller.get());
            return NullNode.getInstance();
        }
        return clearinghouses.put(caller.get(), clearinghouses.check(caller.get(), value));
    }

    private static Object shown(ClearinghouseView view) {
        return view == null ? NullNode.getInstance() : view;
    }
}
