package io.handoff.webhooks;

import io.handoff.problem.Problem;
import java.util.UUID;

/**
 * Which deliveries are asked for.
 *
 * @param webhook null for all
 * @param state null for all
 * @param before the place behind which the last page ended
 */
record DeliveryWish(UUID webhook, DeliveryState state, int limit, long before) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws Problem 400 for what makes no sense */
    static DeliveryWish of(String webhook, String state, String limit, String cursor) {
        return new DeliveryWish(
                webhook == null ? null : id(webhook),
                state == null ? null : DeliveryState.ofWire(state).orElseThrow(() -> bad("state")),
                limit == null ? USUAL : (int) number(limit, "limit", MOST),
                cursor == null ? Long.MAX_VALUE : number(cursor, "cursor", Long.MAX_VALUE));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw bad("webhook_id");
        }
    }

    private static long number(String text, String name, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw bad(name);
    }

    private static Problem bad(String name) {
        return Problem.badRequest("bad_" + name, name + " is none that this list knows.");
    }
}
