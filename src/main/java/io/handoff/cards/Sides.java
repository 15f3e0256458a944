package io.handoff.cards;

import java.util.List;
import java.util.Objects;

/**
 * How far a card's two sides are, told from their pictures.
 *
 * @param stopped whether the handoff that the card belongs to ended without it
 */
record Sides(Card card, List<Scan> scans, boolean stopped) {
    /** A picture of the side was read well, or no better one can come than those that were read not quite surely. */
    boolean isDone(Orientation side) {
        return of(side).stream().anyMatch(scan -> scan.state() == ScanState.COMPLETED)
                || areAllRead(side)
                        && of(side).stream()
                                .anyMatch(scan ->
                                        scan.fault() != null && scan.fault().is(Fault.UNSURE));
    }

    /** All the pictures that the side may have are read, and none well. */
    boolean isUsedUp(Orientation side) {
        return !isDone(side) && areAllRead(side);
    }

    private boolean areAllRead(Orientation side) {
        return of(side).size() >= card.picturesASide()
                && of(side).stream().allMatch(scan -> scan.state().isOver());
    }

    /** Another picture of the side would be of no use. */
    boolean hasEnough(Orientation side) {
        return side == Orientation.BACK && !card.wantsBack() || isDone(side) || of(side).size() >= card.picturesASide();
    }

    /** Why the side came to nothing: what its last picture says. */
    Fault fault(Orientation side) {
        return of(side).stream()
                .map(Scan::fault)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(Fault.OURS);
    }

    /** Those whose picture is here and of use. */
    List<Scan> of(Orientation side) {
        return scans.stream()
                .filter(scan -> scan.orientation() == side && scan.image() != null && scan.state() != ScanState.SKIPPED)
                .toList();
    }
}
