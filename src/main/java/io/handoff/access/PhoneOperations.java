package io.handoff.access;

import java.util.Optional;
import java.util.stream.Stream;

/** The phone's allow-list: method and path template. What is not in this table is refused with 403. */
public enum PhoneOperations {
    CREATE_CARD("POST", "/cards", false),
    READ_CARD("GET", "/cards/{card_id}", true),
    UPLOAD("POST", "/cards/{card_id}/upload", true),
    PERFORMANCE("POST", "/cards/{card_id}/performance", true),
    SCAN_METADATA("POST", "/scans/{scan_id}/metadata", true),
    READ_HANDOFF("GET", "/handoffs/{handoff_id}", true),
    CANCEL_HANDOFF("POST", "/handoffs/{handoff_id}/cancel", false);

    private final String method;
    private final String template;
    private final boolean afterCompletion;

    PhoneOperations(String method, String template, boolean afterCompletion) {
        this.method = method;
        this.template = template;
        this.afterCompletion = afterCompletion;
    }

    /** Whether a phone may do this now. */
    static boolean allow(String method, String template, boolean finished) {
        return find(method, template)
                .filter(operation -> !finished || operation.afterCompletion)
                .isPresent();
    }

    private static Optional<PhoneOperations> find(String method, String template) {
        return Stream.of(values())
                .filter(operation -> operation.method.equals(method) && operation.template.equals(template))
                .findFirst();
    }
}
