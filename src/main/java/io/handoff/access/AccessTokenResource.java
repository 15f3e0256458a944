package io.handoff.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /v1/access-token}: the organisation's backend gets a session JWT for one of its users. */
@Path("access-token")
@RolesAllowed(Role.BACKEND)
@Produces(MediaType.APPLICATION_JSON)
public class AccessTokenResource {
    private static final int LONGEST_USER_ID = 256;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    CurrentCaller caller;

    /** The published form of a session token. */
    public record AccessToken(
            @JsonProperty("Token") String token,
            @JsonProperty("IdentityId") PersonId identity,
            @JsonProperty("session_id") SessionId session) {
        /** A fresh JWT for the stay. */
        public static AccessToken of(Stay stay, Tokens tokens) {
            return new AccessToken(tokens.forDesktop(stay), stay.person(), stay.session());
        }
    }

    @GET
    @ByGetOnly
    public AccessToken get(@QueryParam("user_id") String userId) {
        if (userId != null && userId.length() > LONGEST_USER_ID) {
            throw Problem.badRequest("bad_user_id", "user_id has at most " + LONGEST_USER_ID + " characters.");
        }
        var user = userId == null || userId.isBlank() ? null : userId;
        return AccessToken.of(sessions.open(caller.get().account(), user), tokens);
    }
}
