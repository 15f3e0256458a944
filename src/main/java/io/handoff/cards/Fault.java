package io.handoff.cards;

import io.handoff.events.EventError;
import io.handoff.fields.Verdict;
import io.handoff.reading.UnreadablePicture;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> ABOUT_NO_CARD = Stream.concat(
                    Stream.of(Verdict.NOT_A_CARD, Verdict.NO_TEXT).map(Verdict::type),
                    Stream.of(UnreadablePicture.Reason.values()).map(UnreadablePicture.Reason::type))
            .collect(Collectors.toUnmodifiableSet());

    static Fault of(Verdict verdict) {
        return new Fault(verdict.type(), verdict.sentence());
    }

    /**
     * Why a side came to nothing: what most of the pictures that show a card say, and of equally many the newest's word; that
     * a picture shows no card counts only where none shows one, and our own failure only where no picture was read.
     *
     * @param oldestFirst what was wrong with each picture
     */
    static Optional<Fault> mostUseful(List<Fault> oldestFirst) {
        Map<String, Integer> often = new HashMap<>();
        oldestFirst.forEach(fault -> often.merge(fault.type(), 1, Integer::sum));
        // of equals, the later one wins
        return oldestFirst.stream()
                .reduce((one, later) -> Comparator.comparingInt(Fault::use)
                                        .thenComparingInt(fault -> often.get(fault.type()))
                                        .compare(one, later)
                                > 0
                        ? one
                        : later);
    }

    /** How much it helps to know it. */
    private int use() {
        if (type.equals(OURS.type)) {
            return 0;
        }
        return ABOUT_NO_CARD.contains(type) ? 1 : 2;
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
