package io.handoff.cards;

import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.enriched.EnrichedResults;
import io.handoff.fields.CardFields;
import io.handoff.handoff.Backside;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.ScanId;
import io.handoff.images.Images;
import io.handoff.reading.Reading;
import io.handoff.webhooks.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What reading does to scans and their cards. Each step may come twice: the second time changes nothing. */
@Stateless
public class Progress {
    @Inject
    CardStore store;

    @Inject
    Images images;

    @Inject
    Handoffs handoffs;

    @Inject
    Findable findable;

    @Inject
    Matching matching;

    @Inject
    Notes notes;

    @Inject
    Outbox outbox;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Takes a scan up.
     *
     * @return the picture's file, or nothing where nobody needs it any more
     */
    public Optional<byte[]> start(ScanId id) {
        var sides = lock(id);
        var card = sides.card();
        var scan = store.scan(id);
        if (scan.state().isOver()) {
            return Optional.empty();
        }
        if (sides.stopped()) {
            stop(sides, scan);
            return Optional.empty();
        }
        if (!card.state().isOpen() || sides.isDone(scan.orientation())) {
            scan.skip();
            store.tell(scan, card, null);
            return Optional.empty();
        }
        if (scan.start()) {
            store.tell(scan, card, null);
        }
        return Optional.of(images.open(scan.account(), scan.image()));
    }

    /**
     * The picture was read. Whether its side is done with it is judged here, under the card's lock: nodes that read pictures of
     * one side at the same time judge one after the other, and the later one sees what the earlier one read.
     */
    public void read(ScanId id, Reading reading) {
        var sides = lock(id);
        var scan = store.scan(id);
        if (scan.state().isOver()) {
            return;
        }
        if (sides.stopped()) {
            stop(sides, scan);
            return;
        }
        var earlier = readings(sides, scan.orientation());
        Judgement.of(scan.orientation(), reading, earlier, sides.moreWillCome(scan))
                .ifPresentOrElse(
                        fault -> reject(sides, scan, fault, seal(scan, reading)),
                        () -> complete(sides, scan, seal(scan, reading)));
    }

    /** The picture's file is at fault: nothing in it could be read. */
    public void rejected(ScanId id, Fault fault) {
        reject(lock(id), store.scan(id), fault, null);
    }

    private void complete(Sides sides, Scan scan, byte[] sealedReading) {
        if (scan.complete(sealedReading)) {
            store.tell(scan, sides.card(), null);
            advance(sides);
        }
    }

    private void reject(Sides sides, Scan scan, Fault fault, byte[] sealedReading) {
        if (scan.reject(fault, sealedReading)) {
            store.tell(scan, sides.card(), fault);
            advance(sides);
        }
    }

    /** We are at fault, after all attempts. */
    public void brokenOff(ScanId id) {
        var sides = lock(id);
        var scan = store.scan(id);
        if (scan.breakOff(Fault.OURS)) {
            store.tell(scan, sides.card(), Fault.OURS);
            advance(sides);
        }
    }

    /** Nobody waits for this card any more: the handoff was cancelled, refused or ran out. */
    private void stop(Sides sides, Scan scan) {
        if (scan.skip()) {
            store.tell(scan, sides.card(), null);
        }
        if (sides.card().fail(scan.orientation(), Fault.STOPPED, clock.instant())) {
            store.tell(sides.card());
        }
    }

    private void advance(Sides sides) {
        var card = sides.card();
        if (card.state() == CardState.FRONTSIDE_PROCESSING) {
            if (sides.isDone(Orientation.FRONT) || sides.isUsedUp(Orientation.FRONT) && isShown(sides)) {
                frontIsDone(card, sides);
            } else if (sides.isUsedUp(Orientation.FRONT)) {
                fail(card, Orientation.FRONT, sides.fault(Orientation.FRONT));
            }
        }
        if (card.state() == CardState.BACKSIDE_PROCESSING) {
            if (sides.isDone(Orientation.BACK)
                    || card.backside() == Backside.OPTIONAL && sides.isUsedUp(Orientation.BACK)) {
                complete(card, sides);
            } else if (sides.isUsedUp(Orientation.BACK)) {
                fail(card, Orientation.BACK, sides.fault(Orientation.BACK));
            }
        }
    }

    /** No better picture can come than those that showed the number faintly. */
    private boolean isShown(Sides sides) {
        return Agreement.of(readings(sides, Orientation.FRONT)).isShown();
    }

    private void frontIsDone(Card card, Sides sides) {
        if (!card.wantsBack()) {
            complete(card, sides);
        } else if (card.wantBack(clock.instant())) {
            store.tell(card);
        }
    }

    private void complete(Card card, Sides sides) {
        var fronts = readings(sides, Orientation.FRONT);
        var backs = readings(sides, Orientation.BACK);
        var readings = Stream.concat(fronts.stream(), backs.stream()).toList();
        var fields = CardFields.of(readings.toArray(Reading[]::new));
        var details = vault.seal(card.account(), Place.details(card), Details.write(fields));
        var match = matching.match(card.account(), fields, readings);
        var sealedMatch = vault.seal(card.account(), Place.payerMatch(card), Json.bytes(match));
        if (card.complete(details, sealedMatch, enrichedResults(card, fronts, backs), clock.instant())) {
            card.annotate(notes.withVersions(card));
            findable.put(card, fields, match);
            store.tell(card);
            if (card.enrichedResults() != null) {
                outbox.cardEnriched(card.session(), card.id());
            }
            if (card.handoff() != null) {
                handoffs.completed(card.handoff(), card.id());
            }
        }
    }

    /** Null where nothing is sure. */
    private byte[] enrichedResults(Card card, List<Reading> fronts, List<Reading> backs) {
        return EnrichedResults.of(fronts, backs)
                .map(results -> vault.seal(card.account(), Place.enrichedResults(card), Json.bytes(results)))
                .orElse(null);
    }

    private List<Reading> readings(Sides sides, Orientation side) {
        return sides.thatShowTheCard(side).stream().map(this::open).toList();
    }

    private void fail(Card card, Orientation side, Fault fault) {
        if (card.fail(side, fault, clock.instant())) {
            store.tell(card);
            if (card.handoff() != null) {
                handoffs.capturing(card.handoff());
            }
        }
    }

    /** The scan's card, locked, with all its scans, the given one among them. */
    private Sides lock(ScanId id) {
        var card = store.lockCardOf(id);
        return new Sides(card, store.scans(card), handoffs.lockedAndStopped(card.handoff()));
    }

    private byte[] seal(Scan scan, Reading reading) {
        return vault.seal(scan.account(), Place.result(scan), Json.bytes(reading));
    }

    private Reading open(Scan scan) {
        return Json.read(vault.open(scan.account(), Place.result(scan), scan.result()), Reading.class);
    }
}
