package io.handoff.cards;

import io.handoff.access.Caller;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.images.Images;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Takes pictures in; they are read later. */
@Stateless
public class Uploads {
    @Inject
    CardStore store;

    @Inject
    Images images;

    @Inject
    Handoffs handoffs;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Takes a picture that comes with the call itself.
     *
     * @return the scan, or nothing where that side already has enough
     */
    public Optional<ScanId> take(CardId id, Caller caller, Upload upload) {
        var card = store.lockOwn(id, caller);
        if (handoffs.lockedAndStopped(card.handoff())) {
            throw Problem.badCredentials();
        }
        CardStore.undeleted(card);
        var scan = new Scan(card, upload.side(), upload.captureType(), clock.instant());
        if (card.state().isDone()) {
            scan.skip();
            store.add(scan);
            store.tell(scan, card, Fault.SKIPPED);
            return Optional.empty();
        }
        if (!isWanted(card, upload.side())) {
            return Optional.empty();
        }
        store.add(scan);
        accept(card, scan, upload.picture());
        return Optional.of(scan.id());
    }

    /** Whether another picture of the side is of use. */
    public boolean isWanted(Card card, Orientation side) {
        return card.state().isOpen() && !new Sides(card, store.scans(card), false).hasEnough(side);
    }

    /** Stores the picture and promises that it is read. The card is locked. */
    public void accept(Card card, Scan scan, byte[] picture) {
        var now = clock.instant();
        scan.receive(images.store(card.account(), picture));
        if (scan.orientation() == Orientation.FRONT && card.startFront(now)) {
            store.tell(card);
        }
        store.tell(scan, card, null);
        jobs.schedule(ReadScan.NAME, scan.id().value(), now);
        boolean last = scan.orientation() == Orientation.BACK || !card.wantsBack();
        if (card.handoff() != null && last && !isWanted(card, scan.orientation())) {
            handoffs.reading(card.handoff());
        }
    }
}
