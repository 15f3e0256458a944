package io.handoff.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.handoff.audit.Audit;
import io.handoff.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /v1/account/<setting>}: what an account sets for itself, with its API key. */
@Path("account")
@RolesAllowed(Role.BACKEND)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    /** The value, or JSON null where it was never set. */
    @GET
    @Path("{setting}")
    public JsonNode get(@PathParam("setting") String name) {
        return accounts.setting(caller.get().account(), setting(name)).orElse(NullNode.getInstance());
    }

    @PUT
    @Path("{setting}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public JsonNode put(@PathParam("setting") String name, JsonNode value) {
        var account = caller.get().account();
        var setting = setting(name);
        accounts.set(account, setting, value);
        audit.record(account, caller.get().getName(), "account.setting_changed", setting.wire());
        return value;
    }

    private static AccountSetting setting(String name) {
        return AccountSetting.of(name).orElseThrow(Problem::notFound);
    }
}
