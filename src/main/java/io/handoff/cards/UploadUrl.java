package io.handoff.cards;

import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.problem.Problem;
import java.time.Duration;
import java.util.Map;

/** Where and how to post a picture, in the published form. */
public record UploadUrl(CardId cardId, ScanId scanId, String uploadUrl, Map<String, String> uploadParameters) {
    private static final int SHORTEST = 100;
    private static final int LONGEST = 3600;

    static UploadUrl of(UploadForm form, OwnAddress address) {
        return new UploadUrl(form.card(), form.scan(), address.base() + "/v1/uploads", form.parameters());
    }

    /**
     * Reads how long a form is to be good for.
     *
     * @throws Problem 400 where that is not from {@value #SHORTEST} to {@value #LONGEST} seconds
     */
    static Duration life(String expiration) {
        try {
            int seconds = Integer.parseInt(expiration);
            if (seconds >= SHORTEST && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw Problem.badRequest(
                "bad_expiration", "expiration is a whole number of seconds from " + SHORTEST + " to " + LONGEST + ".");
    }

    /** The same; the longest where nothing is said. */
    static Duration lifeOrLongest(String expiration) {
        return expiration == null ? Duration.ofSeconds(LONGEST) : life(expiration);
    }
}
