package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** JSON that clients want kept, whatever it says. */
@ApplicationScoped
class Notes {
    private static final int LONGEST = 256 * 1024;

    @Inject
    Vault vault;

    /**
     * What a client may say beside the rest; null where it says nothing.
     *
     * @throws Problem 400 where it is no object
     */
    static JsonNode object(JsonNode metadata) {
        if (metadata == null || metadata.isNull()) {
            return null;
        }
        if (!metadata.isObject()) {
            throw Problem.badRequest("bad_metadata", "metadata is an object.");
        }
        return metadata;
    }

    /** @throws Problem 413 where it is more than a note */
    byte[] seal(AccountId account, String place, JsonNode note) {
        var bytes = Json.bytes(note == null ? Map.of() : note);
        if (bytes.length > LONGEST) {
            throw new Problem(413, "too_large", "That is more than is kept here.");
        }
        return vault.seal(account, place, bytes);
    }
}
