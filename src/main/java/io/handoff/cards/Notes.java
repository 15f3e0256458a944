package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.config.Json;
import io.handoff.config.Version;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** JSON that clients want kept, whatever it says. */
@ApplicationScoped
class Notes {
    /** Members of a card's metadata that are text by the published interface: what has read it and found its payer. */
    static final List<String> VERSIONS = List.of("insurance_scan_version", "payer_match_version");

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

    /** A completed card's metadata: what its creator noted, which stays as it is, and the versions beside it. */
    byte[] withVersions(Card card) {
        var place = Place.metadata(card);
        var noted = Json.MAPPER.createObjectNode();
        if (card.metadata() != null
                && Json.read(vault.open(card.account(), place, card.metadata()), JsonNode.class)
                        instanceof ObjectNode own) {
            noted.setAll(own);
        }
        VERSIONS.stream().filter(name -> !noted.hasNonNull(name)).forEach(name -> noted.put(name, Version.text()));
        return vault.seal(card.account(), place, Json.bytes(noted));
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
