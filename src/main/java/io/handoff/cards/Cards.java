package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Caller;
import io.handoff.access.Sessions;
import io.handoff.access.Stay;
import io.handoff.audit.Audit;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.images.Images;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What callers do with cards. */
@Stateless
public class Cards {
    private static final int LONGEST_NOTE = 256 * 1024;

    @Inject
    CardStore store;

    @Inject
    Images images;

    @Inject
    Handoffs handoffs;

    @Inject
    Sessions sessions;

    @Inject
    Jobs jobs;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Starts an attempt. A phone's card belongs to its handoff; a backend's card gets a session of its own. */
    public Card create(Caller caller, NewCard wish) {
        if (caller.handoff() != null) {
            handoffs.startsCard(caller.handoff());
        }
        var card =
                new Card(stay(caller), caller.handoff(), wish.backsideMode(), wish.enableLivescan(), clock.instant());
        if (wish.metadata() != null) {
            card.annotate(seal(card, "metadata", wish.metadata()));
        }
        store.add(card);
        store.tell(card);
        return card;
    }

    /** The card and, once it is done, what was read; that is noted in the audit trail. */
    public CardView read(CardId id, Caller caller) {
        var card = store.own(id, caller);
        if (card.details() == null) {
            return CardView.of(card, null);
        }
        audit.record(card.account(), caller.getName(), "card.read", id);
        return CardView.of(card, Details.read(vault.open(card.account(), Place.details(card), card.details())));
    }

    /**
     * Takes a picture in; it is read later.
     *
     * @return the scan, or nothing where that side already has enough
     */
    public Optional<ScanId> upload(CardId id, Caller caller, Upload upload) {
        var card = store.lockOwn(id, caller);
        if (handoffs.lockedAndStopped(card.handoff())) {
            throw Problem.badCredentials();
        }
        if (card.isDeleted()) {
            throw Problem.notFound();
        }
        if (card.state().isDone()) {
            skip(card, upload);
            return Optional.empty();
        }
        if (!card.state().isOpen() || new Sides(card, store.scans(card), false).hasEnough(upload.side())) {
            return Optional.empty();
        }
        return Optional.of(accept(card, upload));
    }

    private ScanId accept(Card card, Upload upload) {
        var now = clock.instant();
        var image = images.store(card.account(), upload.picture());
        var scan = new Scan(card, image, upload.side(), upload.captureType(), now);
        store.add(scan);
        if (upload.side() == Orientation.FRONT && card.startFront(now)) {
            store.tell(card);
        }
        store.tell(scan, card, null);
        jobs.schedule(ReadScan.NAME, scan.id().value(), now);
        if (card.handoff() != null && (upload.side() == Orientation.BACK || !card.wantsBack())) {
            handoffs.reading(card.handoff());
        }
        return scan.id();
    }

    /** Published desktops in their error state take this event as the card's completion. */
    private void skip(Card card, Upload upload) {
        var scan = new Scan(card, null, upload.side(), upload.captureType(), clock.instant());
        scan.skip();
        store.add(scan);
        store.tell(scan, card, Fault.SKIPPED);
    }

    /** Keeps what a client tells of how a picture was taken. */
    public void annotate(ScanId id, Caller caller, JsonNode metadata) {
        var scan = store.lockOwn(id, caller);
        scan.annotate(vault.seal(scan.account(), "scan/metadata/" + id, note(metadata)));
    }

    /** Keeps what a client measured while it scanned. */
    public void performance(CardId id, Caller caller, JsonNode measured) {
        var card = store.own(id, caller);
        var performance = new Performance(card, clock.instant());
        performance.seal(vault.seal(card.account(), performance.place(), note(measured)));
        store.add(performance);
    }

    private Stay stay(Caller caller) {
        return caller instanceof Caller.Backend
                ? sessions.open(caller.account(), null)
                : new Stay(caller.account(), caller.person(), caller.session());
    }

    private byte[] seal(Card card, String column, JsonNode value) {
        return vault.seal(card.account(), Place.of(card, column), note(value));
    }

    private static byte[] note(JsonNode value) {
        var bytes = Json.bytes(value == null ? Map.of() : value);
        if (bytes.length > LONGEST_NOTE) {
            throw new Problem(413, "too_large", "That is more than is kept here.");
        }
        return bytes;
    }
}
