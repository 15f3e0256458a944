package io.handoff.access;

import io.handoff.crypto.Hashes;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.Id;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds out who calls, from the one credential that clients send: an API key or a JWT. */
@ApplicationScoped
public class Callers {
    @Inject
    Tokens tokens;

    @Inject
    ApiKeys keys;

    @Inject
    Sessions sessions;

    @Inject
    PhoneGrants grants;

    @Inject
    Event<PhoneHeard> heardAgain;

    /**
     * What good credentials prove.
     *
     * @param until when they end by themselves; the far future for an API key
     */
    public record Proof(Caller caller, Instant until) {}

    /**
     * @param credential what stood behind {@code Bearer}, or in the token query parameter
     * @throws Problem 401 where it is missing, 403 where it is wrong, expired or revoked
     */
    public Proof identify(String credential) {
        if (credential == null || credential.isBlank()) {
            throw Problem.unauthorized();
        }
        if (credential.startsWith("sk_")) {
            var backend = keys.find(Hashes.sha256(credential)).orElseThrow(Problem::badCredentials);
            return new Proof(backend, Instant.MAX);
        }
        var token = tokens.read(credential);
        return new Proof(caller(token), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private Caller caller(JsonWebToken token) {
        var account = Id.parse(token.getClaim("acc"), AccountId::new);
        var session = Id.parse(token.getClaim("sid"), SessionId::new);
        var person = Id.parse(token.getSubject(), PersonId::new);
        if (!sessions.use(session)) {
            throw Problem.badCredentials();
        }
        if (token.getGroups().contains(Role.DESKTOP)) {
            return new Caller.Desktop(account, person, session);
        }
        var handoff = Id.parse(token.getClaim("hid"), HandoffId::new);
        var standing = grants.heard(handoff);
        if (standing.level() == PhoneGrants.Level.REVOKED) {
            throw Problem.badCredentials();
        }
        if (standing.quiet()) {
            heardAgain.fire(new PhoneHeard(handoff));
        }
        return new Caller.Phone(account, person, session, handoff, standing.level());
    }
}
