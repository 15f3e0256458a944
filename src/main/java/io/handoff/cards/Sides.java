package io.handoff.cards;

import java.util.List;
import java.util.Objects;

/**
 * How far a card's two sides are, told from their pictures.
 *
 * @param stopped whether the handoff that the card belongs to ended without it
 */
record Sides(Card card, List<Scan> scans, boolean stopped) {
    /** With one of its pictures, they showed enough together: {@link Judgement} said so when it was read. */
    boolean isDone(Orientation side) {
        return of(side).stream().anyMatch(scan -> scan.state() == ScanState.COMPLETED);
    }

    /** All the pictures that the side may have are read, and did not show enough. */
    boolean isUsedUp(Orientation side) {
        return !isDone(side)
                && hasAll(side)
                && of(side).stream().allMatch(scan -> scan.state().isOver());
    }

    /** Further pictures of its side come without the patient's doing, or are here and not read yet. */
    boolean moreWillCome(Scan scan) {
        return scan.isAutomatic()
                && (!hasAll(scan.orientation())
                        || of(scan.orientation()).stream()
                                .anyMatch(other -> !other.id().equals(scan.id())
                                        && !other.state().isOver()));
    }

    private boolean hasAll(Orientation side) {
        return of(side).size() >= card.picturesASide();
    }

    /** Another picture of the side would be of no use. */
    boolean hasEnough(Orientation side) {
        return side == Orientation.BACK && !card.wantsBack() || isDone(side) || hasAll(side);
    }

    /** Why the side came to nothing: {@link Fault#mostUseful}. */
    Fault fault(Orientation side) {
        return Fault.mostUseful(of(side).stream()
                        .map(Scan::fault)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(Fault.OURS);
    }

    /** Those of which something was read, and nothing says that it is of something else. */
    List<Scan> thatShowTheCard(Orientation side) {
        return scans.stream()
                .filter(scan -> scan.orientation() == side && scan.result() != null)
                .filter(scan -> scan.fault() == null || !scan.fault().isAboutSomethingElse())
                .toList();
    }

    /** Those whose picture is here and of use. */
    List<Scan> of(Orientation side) {
        return scans.stream()
                .filter(scan -> scan.orientation() == side && scan.image() != null && scan.state() != ScanState.SKIPPED)
                .toList();
    }
}
