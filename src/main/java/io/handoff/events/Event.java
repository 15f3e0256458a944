package io.handoff.events;

import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.ScanId;

/** What can happen in a session. States are the words of the wire. */
public sealed interface Event {
    /** The word of the wire for this kind. */
    String type();

    String state();

    /** The handoff that it belongs to, or null. */
    HandoffId handoff();

    /** The card that it tells of, or null. */
    default CardId card() {
        return null;
    }

    default EventError error() {
        return null;
    }

    /** {@code handoff} is null for a card that was not made by a phone. */
    record CardChanged(CardId card, HandoffId handoff, String state, EventError error) implements Event {
        @Override
        public String type() {
            return "card";
        }
    }

    record ScanChanged(ScanId scan, CardId card, HandoffId handoff, String state, EventError error) implements Event {
        @Override
        public String type() {
            return "scan";
        }
    }

    record EligibilityChanged(EligibilityId eligibility, CardId card, HandoffId handoff, String state, EventError error)
            implements Event {
        @Override
        public String type() {
            return "eligibility";
        }
    }

    /** {@code reason} is a word for programs, or null. */
    record HandoffChanged(HandoffId handoff, String state, String reason) implements Event {
        @Override
        public String type() {
            return "handoff";
        }
    }
}
