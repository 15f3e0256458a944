package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.Verdict;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says whether a side is done with one more picture. The side's earlier pictures count with it: what this one lacks, or shows
 * faintly, another may show.
 */
final class Judgement {
    private Judgement() {}

    /**
     * @param earlier what the side's other pictures showed of the card, in any order
     * @param moreWillCome whether further pictures of the side come without the patient's doing
     * @return what is wrong; empty where the side is done
     */
    static Optional<Fault> of(Orientation side, Reading picture, List<Reading> earlier, boolean moreWillCome) {
        return side == Orientation.FRONT
                ? ofFront(picture, earlier, moreWillCome)
                : Optional.of(Verdict.ofBack(picture))
                        .filter(verdict -> !verdict.isRead())
                        .map(Fault::of);
    }

    private static Optional<Fault> ofFront(Reading picture, List<Reading> earlier, boolean moreWillCome) {
        var fields = CardFields.of(picture);
        var verdict = Verdict.ofFront(picture, fields);
        var own = verdict.isRead() ? Fault.UNSURE : Fault.of(verdict);
        boolean addsNothing = fields.all().isEmpty() || own.isAboutSomethingElse();
        if (addsNothing) {
            return Optional.of(own);
        }
        var together =
                Agreement.of(Stream.concat(earlier.stream(), Stream.of(picture)).toList());
        boolean isDone = moreWillCome ? together.isSure() : together.isShown();
        return isDone ? Optional.empty() : Optional.of(own);
    }
}
