package io.handoff.handoff;

import io.handoff.access.Owner;
import io.handoff.access.Stay;
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
import java.util.Arrays;
import java.util.UUID;

/** A handoff. Its verbs are the only way to change it; each answers whether anything changed. */
@Entity
@Table(name = "handoff")
public class Handoff {
    @Id
    private UUID id;

    @Embedded
    private Owner owner;

    private HandoffState state;
    private String initiator;
    private byte[] nonce;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "device_hash")
    private byte[] deviceHash;

    @Column(name = "url_base")
    private String urlBase;

    private Backside backside;
    private boolean eligibility;
    private String locale;
    private Confirm confirm;

    @Column(name = "network_hash")
    private byte[] networkHash;

    @Column(name = "card_id")
    private UUID cardId;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Version
    private long version;

    protected Handoff() {}

    Handoff(Stay stay, HandoffTerms terms, Instant now) {
        id = HandoffId.random().value();
        owner = new Owner(stay);
        state = HandoffState.WAITING;
        initiator = terms.initiator();
        urlBase = terms.urlBase();
        backside = terms.backside();
        eligibility = terms.eligibility();
        locale = terms.locale();
        confirm = terms.confirm();
        createdAt = now;
    }

    /** Gives the handoff a link; an earlier one is forgotten. */
    void link(byte[] newNonce, byte[] newTokenHash, Instant until) {
        nonce = newNonce;
        tokenHash = newTokenHash;
        expiresAt = until;
    }

    /** Notes where it was started, as a keyed hash. */
    void startedIn(byte[] network) {
        networkHash = network;
    }

    /** A person has the page open. */
    boolean open() {
        return become(HandoffState.OPENED);
    }

    /**
     * A phone exchanges the link; where that was is of no interest any more.
     *
     * @param device hash of the page's own value; null from clients that send none
     */
    boolean claim(byte[] device, Instant now, Instant until) {
        if (!become(HandoffState.CLAIMED)) {
            return false;
        }
        deviceHash = device;
        networkHash = null;
        claimedAt = now;
        expiresAt = until;
        return true;
    }

    /** Once a phone has claimed the link, it is of use to that phone only, and while the handoff goes on. */
    boolean isFor(byte[] device) {
        return state.isUnclaimed() || isHeldBy(device) && !state.isOver();
    }

    /** Whether this device (null: one that does not say) is the one that has claimed it. */
    boolean isHeldBy(byte[] device) {
        return device != null && Arrays.equals(device, deviceHash);
    }

    /** The desktop is asked whether this is the right phone. */
    boolean ask() {
        return become(HandoffState.CONFIRMING);
    }

    /** The desktop says that it is. */
    boolean confirm() {
        return state == HandoffState.CONFIRMING && become(HandoffState.CAPTURING);
    }

    /** The phone takes pictures; one that is not confirmed does not. */
    boolean capture() {
        return state != HandoffState.CONFIRMING && become(HandoffState.CAPTURING);
    }

    boolean read() {
        return become(HandoffState.READING);
    }

    boolean complete(CardId card) {
        if (become(HandoffState.COMPLETED)) {
            cardId = card.value();
            return true;
        }
        return false;
    }

    boolean cancel(String why) {
        return end(HandoffState.CANCELLED, why);
    }

    boolean expire() {
        return end(HandoffState.EXPIRED, state.isUnclaimed() ? "link_expired" : "phone_went_quiet");
    }

    boolean reject() {
        return end(HandoffState.REJECTED, "not_me");
    }

    private boolean end(HandoffState how, String why) {
        if (become(how)) {
            reason = why;
            networkHash = null;
            return true;
        }
        return false;
    }

    private boolean become(HandoffState next) {
        if (!state.canBecome(next)) {
            return false;
        }
        state = next;
        return true;
    }

    boolean isExpired(Instant now) {
        return state == HandoffState.EXPIRED || !state.isOver() && !expiresAt.isAfter(now);
    }

    HandoffId id() {
        return new HandoffId(id);
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

    CardId card() {
        return cardId == null ? null : new CardId(cardId);
    }

    HandoffState state() {
        return state;
    }

    Confirm confirmMode() {
        return confirm;
    }

    byte[] networkHash() {
        return networkHash;
    }

    /** Our widget started it, and can ask for confirmation. */
    boolean isOurs() {
        return HandoffTerms.WIDGET.equals(initiator);
    }

    String initiator() {
        return initiator;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] tokenHash() {
        return tokenHash;
    }

    String urlBase() {
        return urlBase;
    }

    /** Null where the desktop did not say. */
    Backside backside() {
        return backside;
    }

    String locale() {
        return locale;
    }

    String reason() {
        return reason;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
