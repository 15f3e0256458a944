package io.handoff.cards;

import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.fields.CardFields;
import io.handoff.handoff.Backside;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.AccountId;
import io.handoff.ids.ScanId;
import io.handoff.reading.Reading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What reading does to scans and their cards. Each step may come twice: the second time changes nothing. */
@Stateless
public class Progress {
    @Inject
    CardStore store;

    @Inject
    Handoffs handoffs;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** What there is to read. */
    record Work(AccountId account, UUID image, Orientation side) {}

    /** Takes a scan up; nothing where nobody needs it any more. */
    public Optional<Work> start(ScanId id) {
        var card = lockCardOf(id);
        var scan = store.scan(id);
        if (scan.state().isOver()) {
            return Optional.empty();
        }
        if (!card.state().isOpen() || new Sides(card, store.scans(card)).isDone(scan.orientation())) {
            scan.skip();
            store.tell(scan, card, null);
            return Optional.empty();
        }
        if (scan.start()) {
            store.tell(scan, card, null);
        }
        return Optional.of(new Work(scan.account(), scan.image(), scan.orientation()));
    }

    /** The picture was read well enough for its side. */
    public void completed(ScanId id, Reading reading) {
        var card = lockCardOf(id);
        var scan = store.scan(id);
        if (scan.complete(seal(scan, reading))) {
            store.tell(scan, card, null);
            advance(card, scan.orientation(), null);
        }
    }

    /**
     * The picture is at fault.
     *
     * @param reading what was read all the same, or null
     */
    public void rejected(ScanId id, Fault fault, Reading reading) {
        var card = lockCardOf(id);
        var scan = store.scan(id);
        if (scan.reject(fault, reading == null ? null : seal(scan, reading))) {
            store.tell(scan, card, fault);
            advance(card, scan.orientation(), fault);
        }
    }

    /** We are at fault, after all attempts. */
    public void brokenOff(ScanId id) {
        var card = lockCardOf(id);
        var scan = store.scan(id);
        if (scan.breakOff(Fault.OURS)) {
            store.tell(scan, card, Fault.OURS);
            advance(card, scan.orientation(), Fault.OURS);
        }
    }

    private void advance(Card card, Orientation side, Fault fault) {
        var sides = new Sides(card, store.scans(card));
        if (card.state() == CardState.FRONTSIDE_PROCESSING) {
            if (sides.isUsedUp(Orientation.FRONT)) {
                fail(card, side, fault);
            } else if (sides.isDone(Orientation.FRONT)) {
                frontIsDone(card, sides);
            }
        }
        if (card.state() == CardState.BACKSIDE_PROCESSING) {
            if (sides.isDone(Orientation.BACK)
                    || card.backside() == Backside.OPTIONAL && sides.isUsedUp(Orientation.BACK)) {
                complete(card, sides);
            } else if (sides.isUsedUp(Orientation.BACK)) {
                fail(card, Orientation.BACK, fault == null ? Fault.OURS : fault);
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
        var readings = sides.scans().stream()
                .filter(scan -> scan.result() != null)
                .map(this::open)
                .toArray(Reading[]::new);
        var details = Details.write(CardFields.of(readings));
        if (card.complete(vault.seal(card.account(), Place.details(card), details), clock.instant())) {
            store.tell(card);
            if (card.handoff() != null) {
                handoffs.completed(card.handoff(), card.id());
            }
        }
    }

    private void fail(Card card, Orientation side, Fault fault) {
        if (card.fail(side, fault, clock.instant())) {
            store.tell(card);
            if (card.handoff() != null) {
                handoffs.capturing(card.handoff());
            }
        }
    }

    private Card lockCardOf(ScanId id) {
        return store.lock(store.cardOf(id));
    }

    private byte[] seal(Scan scan, Reading reading) {
        return vault.seal(scan.account(), Place.result(scan), Json.bytes(reading));
    }

    private Reading open(Scan scan) {
        return Json.read(vault.open(scan.account(), Place.result(scan), scan.result()), Reading.class);
    }
}
