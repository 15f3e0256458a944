package io.handoff.eligibility;

import io.handoff.events.EventError;

/**
 * Why there is no answer.
 *
 * @param type a word for programs, in snake_case
 * @param message a sentence for people: what is wrong and what to do
 */
public record Fault(String type, String message) {
    static final Fault NO_CLEARINGHOUSE = new Fault(
            "no_clearinghouse",
            "No payer was asked: this organization is not connected to a clearinghouse. Please check the coverage with the"
                    + " payer directly.");
    static final Fault OURS = new Fault(
            "eligibility_failed", "No payer was asked because of a problem on our side. Please try again later.");
    static final Fault DELETED = new Fault("card_deleted", "The card of this question was deleted.");

    static EventError error(Fault fault) {
        return fault == null ? null : EventError.of(fault.type(), fault.message());
    }
}
