package io.handoff.cards;

import io.handoff.ids.CardId;
import io.handoff.ids.Id;
import io.handoff.ids.ScanId;
import io.handoff.problem.Problem;
import io.handoff.uploads.FormPost;
import io.handoff.uploads.FormProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form for one picture, filled in and signed.
 *
 * @param parameters all fields but the file, by the names that published clients require
 */
record UploadForm(CardId card, ScanId scan, Map<String, String> parameters) {
    private static final String SCAN_ID = "x-amz-meta-cardscan-scan-id";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The fields that the policy prescribes. Names are S3's; who and what for is all in the signature. */
    static Map<String, String> fields(Card card, Scan scan, Instant now) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Content-Type", "image/jpeg");
        fields.put("Content-Disposition", "inline");
        fields.put("x-amz-meta-cardscan-account-id", card.account().toString());
        fields.put("x-amz-meta-cardscan-card-id", card.id().toString());
        fields.put(SCAN_ID, scan.id().toString());
        fields.put("x-amz-meta-cardscan-user-id", card.owner().person().toString());
        fields.put("key", card.id() + "/" + scan.id());
        fields.put("x-amz-algorithm", "HMAC-SHA256");
        fields.put("x-amz-credential", card.account() + "/" + DATE.format(now) + "/handoff/upload");
        fields.put("x-amz-date", TIME.format(now));
        // nobody's: the published form requires one
        fields.put("x-amz-security-token", UUID.randomUUID().toString());
        return fields;
    }

    /**
     * The scan that a form says it is for; to be believed once its signature is checked.
     *
     * @throws Problem 400 where it names none, 403 where it names what cannot be one
     */
    static ScanId scan(FormPost form) {
        var text = form.field(SCAN_ID);
        try {
            return Id.parse(text, ScanId::new);
        } catch (Problem e) {
            throw FormProblem.badSignature();
        }
    }
}
