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
    Vault vault;

    @Inject
    Clock clock;

    /** What there is to read: the picture's file, and what it shows. */
    record Work(byte[] picture, Orientation side) {}

    /** Takes a scan up; nothing where nobody needs it any more. */
    public Optional<Work> start(ScanId id) {
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
        return Optional.of(new Work(images.open(scan.account(), scan.image()), scan.orientation()));
    }

    /** The picture was read well enough for its side. */
    public void completed(ScanId id, Reading reading) {
        var sides = lock(id);
        var scan = store.scan(id);
        if (sides.stopped()) {
            stop(sides, scan);
        } else if (!isSure(sides, scan, reading)) {
            reject(sides, scan, Fault.UNSURE, reading);
        } else if (scan.complete(seal(scan, reading))) {
            store.tell(scan, sides.card(), null);
            advance(sides);
        }
    }

    /** Pictures that a program takes cost the patient nothing: there may be another one. */
    private boolean isSure(Sides sides, Scan scan, Reading reading) {
        if (!sides.card().isLive() || !scan.isAutomatic() || scan.orientation() == Orientation.BACK) {
            return true;
        }
        var before = sides.of(Orientation.FRONT).stream()
                .filter(other -> other.result() != null && !other.id().equals(scan.id()))
                .map(other -> CardFields.of(open(other)))
                .toList();
        return Agreement.isSure(CardFields.of(reading), before);
    }

    /**
     * The picture is at fault.
     *
     * @param reading what was read all the same, or null
     */
    public void rejected(ScanId id, Fault fault, Reading reading) {
        reject(lock(id), store.scan(id), fault, reading);
    }

    private void reject(Sides sides, Scan scan, Fault fault, Reading reading) {
        if (scan.reject(fault, reading == null ? null : seal(scan, reading))) {
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
            if (sides.isUsedUp(Orientation.FRONT)) {
                fail(card, Orientation.FRONT, sides.fault(Orientation.FRONT));
            } else if (sides.isDone(Orientation.FRONT)) {
                frontIsDone(card, sides);
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
        var match = Json.bytes(matching.match(card.account(), fields, readings));
        var sealedMatch = vault.seal(card.account(), Place.payerMatch(card), match);
        if (card.complete(details, sealedMatch, enrichedResults(card, fronts, backs), clock.instant())) {
            findable.put(card, fields);
            store.tell(card);
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

    private static boolean isOfTheCard(Scan scan) {
        return scan.fault() == null || !scan.fault().isAboutSomethingElse();
    }

    private List<Reading> readings(Sides sides, Orientation side) {
        return sides.scans().stream()
                .filter(scan -> scan.orientation() == side && scan.result() != null && isOfTheCard(scan))
                .map(this::open)
                .toList();
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
