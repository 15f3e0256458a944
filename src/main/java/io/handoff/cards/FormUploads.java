package io.handoff.cards;

import io.handoff.access.Caller;
import io.handoff.config.DatabaseClock;
import io.handoff.config.Sql;
import io.handoff.handoff.Handoffs;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.ScanId;
import io.handoff.problem.Problem;
import io.handoff.uploads.FormPolicy;
import io.handoff.uploads.FormProblem;
import io.handoff.uploads.FormSigner;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Uploads that are announced first and come by a form post, from anybody who was given the signed form. */
@Stateless
public class FormUploads {
    @Inject
    CardStore store;

    @Inject
    Uploads uploads;

    @Inject
    Handoffs handoffs;

    @Inject
    Notes notes;

    @Inject
    FormSigner signer;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    /** Announces a picture: its scan exists from now on, and waits for it. */
    public UploadForm announce(CardId id, Caller caller, FormWish wish, Duration life) {
        var card = CardStore.undeleted(store.lockOwn(id, caller));
        if (handoffs.lockedAndStopped(card.handoff())) {
            throw Problem.badCredentials();
        }
        var now = clock.now();
        var scan = new Scan(card, wish.side(), wish.captureType(), now);
        scan.await(now.plus(life));
        if (wish.metadata() != null) {
            scan.annotate(notes.seal(scan.account(), Place.metadata(scan), wish.metadata()));
        }
        store.add(scan);
        var policy = new FormPolicy(now.plus(life), UploadForm.fields(card, scan, now), Upload.MOST);
        return new UploadForm(card.id(), scan.id(), signer.sign(card.account(), policy));
    }

    /** Whose key signed the form for this scan; nothing where there is no such scan. */
    public Optional<AccountId> signedBy(ScanId id) {
        return sql.first(UUID.class, "select account_id from scan where id = ?1", id.value())
                .map(AccountId::new);
    }

    /**
     * Says before the file is read whether it can be taken at all. Its signature has been checked.
     *
     * @throws Problem 403 where the time is over or the phone's handoff was stopped, 404 where the card is deleted
     */
    public void check(ScanId id) {
        expected(id);
    }

    /** Takes the file in. It may come twice, late, or for nothing: then nothing happens. */
    public void take(ScanId id, byte[] body) {
        var card = expected(id);
        var scan = store.scan(id);
        if (scan.image() != null || scan.state().isOver()) {
            return;
        }
        if (uploads.isWanted(card, scan.orientation())) {
            uploads.accept(card, scan, Upload.picture(body));
        } else if (scan.skip()) {
            store.tell(scan, card, card.state().isDone() ? Fault.SKIPPED : null);
        }
    }

    /** The card, locked. */
    private Card expected(ScanId id) {
        var card = store.lockCardOf(id);
        if (handoffs.lockedAndStopped(card.handoff())) {
            throw FormProblem.againstPolicy("Scanning was stopped");
        }
        if (card.isDeleted()) {
            throw FormProblem.gone();
        }
        if (store.scan(id).isUploadOver(clock.now())) {
            throw FormProblem.expired();
        }
        return card;
    }
}
