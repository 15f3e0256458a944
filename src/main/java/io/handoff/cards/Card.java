package io.handoff.cards;

import io.handoff.access.Owner;
import io.handoff.access.Stay;
import io.handoff.handoff.Backside;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One attempt at scanning a card. Its verbs are the only way to change it. */
@Entity
@Table(name = "card")
public class Card {
    @Id
    private UUID id;

    @Embedded
    private Owner owner;

    @Column(name = "handoff_id")
    private UUID handoffId;

    private CardState state;
    private Backside backside;
    private boolean livescan;
    private byte[] details;

    @Column(name = "payer_match")
    private byte[] payerMatch;

    @Column(name = "enriched_results")
    private byte[] enrichedResults;

    private byte[] metadata;

    @Column(name = "error_type")
    private String errorType;

    @Column(name = "error_message")
    private String errorMessage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    private long version;

    protected Card() {}

    Card(Stay stay, HandoffId handoff, Backside backside, boolean livescan, Instant now) {
        this.id = CardId.random().value();
        this.owner = new Owner(stay);
        this.handoffId = handoff == null ? null : handoff.value();
        this.state = CardState.PENDING;
        this.backside = backside;
        this.livescan = livescan;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    /** Keeps what the creator wants kept, sealed. */
    void annotate(byte[] sealedMetadata) {
        metadata = sealedMetadata;
    }

    /** The first picture of the front arrived. */
    boolean startFront(Instant now) {
        return become(CardState.FRONTSIDE_PROCESSING, now);
    }

    /** The front is done and the back is wanted. */
    boolean wantBack(Instant now) {
        return become(CardState.BACKSIDE_PROCESSING, now);
    }

    /**
     * The result is there; from now on it can be read.
     *
     * @param sealedEnrichedResults null where the card shows nothing of the kind
     */
    boolean complete(byte[] sealedDetails, byte[] sealedPayerMatch, byte[] sealedEnrichedResults, Instant now) {
        if (become(CardState.COMPLETED, now)) {
            details = sealedDetails;
            payerMatch = sealedPayerMatch;
            enrichedResults = sealedEnrichedResults;
            return true;
        }
        return false;
    }

    /** The attempt is over; another one needs a new card. */
    boolean fail(Orientation side, Fault fault, Instant now) {
        var failed = side == Orientation.FRONT ? CardState.FRONTSIDE_FAILED : CardState.BACKSIDE_FAILED;
        if (become(failed, now)) {
            errorType = fault.type();
            errorMessage = fault.message();
            return true;
        }
        return false;
    }

    /**
     * Forgets what the card says. One that is still open ends with that, for somebody may be waiting for it.
     *
     * @return whether its state changed
     */
    boolean delete(Fault fault, Instant now) {
        details = null;
        payerMatch = null;
        enrichedResults = null;
        metadata = null;
        deletedAt = now;
        if (become(CardState.ERROR, now)) {
            errorType = fault.type();
            errorMessage = fault.message();
            return true;
        }
        return false;
    }

    private boolean become(CardState next, Instant now) {
        if (!state.canBecome(next)) {
            return false;
        }
        state = next;
        updatedAt = now;
        return true;
    }

    CardId id() {
        return new CardId(id);
    }

    Owner owner() {
        return owner;
    }

    AccountId account() {
        return owner.account();
    }

    SessionId session() {
        return owner.session();
    }

    HandoffId handoff() {
        return handoffId == null ? null : new HandoffId(handoffId);
    }

    CardState state() {
        return state;
    }

    Backside backside() {
        return backside;
    }

    boolean isLive() {
        return livescan;
    }

    boolean wantsBack() {
        return backside != Backside.DISABLED;
    }

    /** How many pictures of one side are read before the side has failed. */
    int picturesASide() {
        return livescan ? 12 : 1;
    }

    byte[] details() {
        return details;
    }

    /** Null also where the card was completed before payers were matched. */
    byte[] payerMatch() {
        return payerMatch;
    }

    /** Null where the card shows nothing of the kind, or was completed before such things were read. */
    byte[] enrichedResults() {
        return enrichedResults;
    }

    byte[] metadata() {
        return metadata;
    }

    Fault fault() {
        return errorType == null ? null : new Fault(errorType, errorMessage);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
