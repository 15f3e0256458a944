package io.handoff.cards;

import io.handoff.events.EventError;
import io.handoff.fields.Verdict;

/**
 * Why a picture or a card came to nothing.
 *
 * @param type a word for programs, in snake_case
 * @param message a sentence for the patient: what is wrong and what to do
 */
public record Fault(String type, String message) {
    static final Fault OURS = new Fault(
            "reading_failed", "We could not read the picture because of a problem on our side. Please try again.");
    static final Fault STOPPED = new Fault("handoff_stopped", "Scanning was stopped before this picture was read.");
    static final Fault UNSURE = new Fault("unsure", "Almost there. Please hold the card still for one more picture.");
    static final Fault DELETED = new Fault("card_deleted", "This card was deleted. Please scan it again.");
    static final Fault SKIPPED = new Fault("SkippedCard", "Skipping scan for card received in completed state");

    boolean is(Fault other) {
        return type.equals(other.type());
    }

    /** The picture shows something else than the side it was taken for: nothing in it is the card's. */
    boolean isAboutSomethingElse() {
        return type.equals(Verdict.NOT_A_CARD.type()) || type.equals(Verdict.WRONG_SIDE.type());
    }

    EventError asError() {
        return EventError.of(type, message);
    }

    static EventError error(Fault fault) {
        return fault == null ? null : fault.asError();
    }
}
