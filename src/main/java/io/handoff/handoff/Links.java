package io.handoff.handoff;

import io.handoff.crypto.Hashes;
import io.handoff.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Makes the tokens of magic links: 160 bits, derived from 128 random bits of the row under the account's own key. So the
 * link can be drawn again for its own desktop, though only its hash is stored.
 */
@ApplicationScoped
public class Links {
    private static final int NONCE_BYTES = 16;
    private static final int TOKEN_BYTES = 20;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{27}");

    private final SecureRandom random = new SecureRandom();

    @Inject
    Vault vault;

    /** Gives the handoff a new link and returns its token. */
    String renew(Handoff handoff, Instant until) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var token = token(handoff, nonce);
        handoff.link(nonce, Hashes.sha256(token), until);
        return token;
    }

    /** The whole link, with its token. */
    String link(Handoff handoff) {
        return handoff.urlBase() + "/?token=" + token(handoff, handoff.nonce());
    }

    /** @throws io.handoff.problem.Problem 400 where it cannot be a token */
    static byte[] hash(String token) {
        if (token == null || !FORM.matcher(token).matches()) {
            throw LinkProblem.MALFORMED.problem();
        }
        return Hashes.sha256(token);
    }

    private String token(Handoff handoff, byte[] nonce) {
        var id = handoff.id().value();
        var text = ByteBuffer.allocate(16 + nonce.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(nonce)
                .array();
        var token = vault.derive(handoff.account(), "magic-link", text, TOKEN_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
