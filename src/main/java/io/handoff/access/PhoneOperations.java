package io.handoff.access;

import io.handoff.access.PhoneGrants.Level;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The phone's allow-list: method, path template, and when. What is not in this table is refused with 403. */
public enum PhoneOperations {
    CREATE_CARD("POST", "/cards", EnumSet.of(Level.OPEN)),
    READ_CARD("GET", "/cards/{card_id}", EnumSet.of(Level.OPEN, Level.FINISHED)),
    UPLOAD("POST", "/cards/{card_id}/upload", EnumSet.of(Level.OPEN, Level.FINISHED)),
    UPLOAD_URL("POST", "/cards/{card_id}/generate-upload-url", EnumSet.of(Level.OPEN)),
    CREATE_CARD_WITH_UPLOAD_URL("GET", "/generate-upload-url", EnumSet.of(Level.OPEN)),
    PERFORMANCE("POST", "/cards/{card_id}/performance", EnumSet.of(Level.OPEN, Level.FINISHED)),
    SCAN_METADATA("POST", "/scans/{scan_id}/metadata", EnumSet.of(Level.OPEN, Level.FINISHED)),
    CREATE_ELIGIBILITY("POST", "/eligibility", EnumSet.of(Level.OPEN, Level.FINISHED)),
    READ_ELIGIBILITY("GET", "/eligibility/{eligibility_id}", EnumSet.of(Level.OPEN, Level.FINISHED)),
    READ_HANDOFF("GET", "/handoffs/{handoff_id}", EnumSet.of(Level.CONFIRMING, Level.OPEN, Level.FINISHED)),
    FOLLOW_EVENTS("GET", "/events", EnumSet.of(Level.CONFIRMING, Level.OPEN, Level.FINISHED)),
    CANCEL_HANDOFF("POST", "/handoffs/{handoff_id}/cancel", EnumSet.of(Level.CONFIRMING, Level.OPEN));

    private final String method;
    private final String template;
    private final Set<Level> levels;

    PhoneOperations(String method, String template, Set<Level> levels) {
        this.method = method;
        this.template = template;
        this.levels = levels;
    }

    /** Whether a phone may do this now. */
    static boolean allow(String method, String template, Level level) {
        return find(method, template)
                .filter(operation -> operation.levels.contains(level))
                .isPresent();
    }

    private static Optional<PhoneOperations> find(String method, String template) {
        return Stream.of(values())
                .filter(operation -> operation.method.equals(method) && operation.template.equals(template))
                .findFirst();
    }
}
