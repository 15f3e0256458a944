package io.handoff.handoff;

import io.handoff.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whether a claim has to be confirmed, and the number that desktop and phone then both show. The number is derived from the
 * handoff's id under the account's own key, so that it is always the same and stands in no table.
 */
@ApplicationScoped
public class Confirmation {
    private static final int LEAST = 10;
    private static final int NUMBERS = 90;
    private static final int HASH_BYTES = 16;

    @Inject
    Vault vault;

    /** Two digits, from {@code 10} to {@code 99}. */
    String number(Handoff handoff) {
        var bytes = vault.derive(handoff.account(), "confirm-number", id(handoff), Long.BYTES);
        return String.valueOf(
                LEAST + Long.remainderUnsigned(ByteBuffer.wrap(bytes).getLong(), NUMBERS));
    }

    /** The keyed hash by which the handoff knows its network again; null stands for an unknown network. */
    byte[] hash(Handoff handoff, String network) {
        if (network == null) {
            return null;
        }
        var text = network.getBytes(StandardCharsets.US_ASCII);
        // with the id, so that nobody can tell that two handoffs were started in one place
        var place = ByteBuffer.allocate(16 + text.length).put(id(handoff)).put(text);
        return vault.derive(handoff.account(), "network", place.array(), HASH_BYTES);
    }

    /** Whether a phone that claims the link from this network (or null) has to be confirmed. A published front end cannot ask. */
    boolean isNeeded(Handoff handoff, String network) {
        return handoff.isOurs()
                && switch (handoff.confirmMode()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> !isFrom(handoff, network);
                };
    }

    private boolean isFrom(Handoff handoff, String network) {
        return network != null && Arrays.equals(handoff.networkHash(), hash(handoff, network));
    }

    private static byte[] id(Handoff handoff) {
        var id = handoff.id().value();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
