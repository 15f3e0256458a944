package io.handoff.coverage;

import io.handoff.x12.Rejection;
import java.util.List;

/**
 * Why something was not answered, in the published form.
 *
 * @param field the segment it stands in
 * @param code AAA03
 * @param description what the code means
 * @param followupAction what AAA04 means; null where it is absent
 * @param location the loop it stands in
 * @param possibleResolutions what somebody at a front desk can do
 */
public record Refusal(
        String field,
        String code,
        String description,
        String followupAction,
        String location,
        String possibleResolutions) {

    static final Table REASONS = new Table("reject-reasons.tsv");
    static final Table FOLLOW_UPS = new Table("follow-ups.tsv");
    private static final List<String> UNKNOWN_REASON = List.of(
            "The payer gave a reason that is not known here",
            "Call the payer and ask for the reason; it has the code shown here.");
    private static final List<String> UNKNOWN_FOLLOW_UP =
            List.of("The payer gave an advice that is not known here", "");

    /** The refusal with its meaning in words. */
    public static Refusal of(Rejection rejection) {
        var reason = REASONS.row(rejection.reason(), UNKNOWN_REASON);
        boolean silent = rejection.followUp().isEmpty();
        var followUp = FOLLOW_UPS.row(rejection.followUp(), UNKNOWN_FOLLOW_UP);
        return new Refusal(
                "AAA",
                rejection.reason(),
                reason.get(0),
                silent ? null : followUp.get(0),
                "Loop " + rejection.loop(),
                silent ? reason.get(1) : (reason.get(1) + " " + followUp.get(1)).strip());
    }
}
