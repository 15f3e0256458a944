package io.handoff.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.config.Settings;
import io.handoff.crypto.SigningKey;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.problem.Problem;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes and reads the JWTs: ES256, issued by this server's public address, one role each. */
@ApplicationScoped
public class Tokens {
    /** How long a desktop's JWT lives. */
    public static final Duration DESKTOP_LIFE = Duration.ofHours(1);

    /** How long a phone's JWT lives. */
    public static final Duration PHONE_LIFE = Duration.ofMinutes(10);

    private static final int LONGEST = 4096;

    private final JWTParser parser = new DefaultJWTParser();

    @Inject
    Settings settings;

    @Inject
    KeyCache keys;

    @Inject
    Clock clock;

    /** A JWT for the desktop of an open session. */
    public String forDesktop(Stay stay) {
        return sign(stay.account(), stay.person(), stay.session(), null, Role.DESKTOP, DESKTOP_LIFE);
    }

    /** A narrow JWT for the phone that claimed the handoff. */
    public String forPhone(Owner owner, HandoffId handoff) {
        return sign(owner.account(), owner.person(), owner.session(), handoff, Role.PHONE, PHONE_LIFE);
    }

    private String sign(
            AccountId account, PersonId person, SessionId session, HandoffId handoff, String role, Duration life) {
        SigningKey key = keys.signer();
        Instant now = clock.instant();
        var claims = Jwt.issuer(settings.publicUrl().toString())
                .subject(person.toString())
                .groups(role)
                .claim("jti", UUID.randomUUID().toString())
                .claim("acc", account.toString())
                .claim("sid", session.toString())
                .issuedAt(now)
                .expiresAt(now.plus(life));
        if (handoff != null) {
            claims.claim("hid", handoff.toString());
        }
        return claims.jws().keyId(key.kid()).algorithm(SignatureAlgorithm.ES256).sign(key.privateKey());
    }

    /**
     * Verifies signature, issuer and life.
     *
     * @throws Problem 403 for anything that is not a good JWT of ours
     */
    JsonWebToken read(String token) {
        if (token.length() > LONGEST) {
            throw Problem.badCredentials();
        }
        var key = keys.verifier(kid(token)).orElseThrow(Problem::badCredentials);
        var expected =
                new JWTAuthContextInfo(key.publicKey(), settings.publicUrl().toString());
        expected.setSignatureAlgorithm(SignatureAlgorithm.ES256);
        try {
            return parser.parse(token, expected);
        } catch (ParseException e) {
            throw Problem.badCredentials();
        }
    }

    private static String kid(String token) {
        try {
            int dot = token.indexOf('.');
            JsonNode head = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, dot))));
            return head.path("kid").asText("");
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.badCredentials();
        }
    }
}
