package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Caller;
import io.handoff.access.Sessions;
import io.handoff.access.Stay;
import io.handoff.audit.Audit;
import io.handoff.events.CardPurged;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.images.Images;
import io.handoff.search.SearchIndex;
import io.handoff.webhooks.Outbox;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

/** What callers do with cards; their pictures come by {@link Uploads}. */
@Stateless
public class Cards {
    @Inject
    CardStore store;

    @Inject
    CardViews views;

    @Inject
    Images images;

    @Inject
    SearchIndex index;

    @Inject
    Handoffs handoffs;

    @Inject
    Sessions sessions;

    @Inject
    Notes notes;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Event<CardPurged> purged;

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
            card.annotate(notes.seal(card.account(), Place.metadata(card), wish.metadata()));
        }
        store.add(card);
        store.tell(card);
        return card;
    }

    /** The card and, once it is done, what was read; that is noted in the audit trail. */
    public CardView read(CardId id, Caller caller) {
        return views.of(store.own(id, caller), caller);
    }

    /**
     * Forgets all that the card says, at once: pictures, readings, notes, and what it was found by. What remains is that it
     * was there. Deleting it again changes nothing.
     */
    public void delete(CardId id, Caller caller) {
        var card = store.lockOwn(id, caller);
        if (card.isDeleted()) {
            return;
        }
        var stopped = handoffs.lockedAndStopped(card.handoff());
        forgetPictures(card);
        store.forgetPerformance(card);
        index.remove(id);
        if (card.delete(Fault.DELETED, clock.instant())) {
            store.tell(card);
            if (card.handoff() != null && !stopped) {
                handoffs.capturing(card.handoff());
            }
        }
        purged.fire(new CardPurged(id, caller.getName()));
        outbox.cardDeleted(card.session(), id);
        audit.record(card.account(), caller.getName(), "card.deleted", id);
    }

    private void forgetPictures(Card card) {
        var forgotten = new ArrayList<UUID>();
        for (var scan : store.scans(card)) {
            boolean wasAnnounced = scan.image() != null;
            if (wasAnnounced) {
                forgotten.add(scan.image());
            }
            if (scan.purge() && wasAnnounced) {
                store.tell(scan, card, null);
            }
        }
        images.delete(forgotten);
    }

    /** Keeps what a client tells of how a picture was taken. */
    public void annotate(ScanId id, Caller caller, JsonNode metadata) {
        var scan = store.lockOwn(id, caller);
        scan.annotate(notes.seal(scan.account(), Place.metadata(scan), metadata));
    }

    /** Keeps what a client measured while it scanned. */
    public void performance(CardId id, Caller caller, JsonNode measured) {
        // locked, so that nothing is kept of a card that is just being deleted
        var card = CardStore.undeleted(store.lockOwn(id, caller));
        var performance = new Performance(card, clock.instant());
        performance.seal(notes.seal(card.account(), performance.place(), measured));
        store.add(performance);
    }

    private Stay stay(Caller caller) {
        return caller instanceof Caller.Backend
                ? sessions.open(caller.account(), null)
                : new Stay(caller.account(), caller.person(), caller.session());
    }
}
