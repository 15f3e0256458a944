package io.handoff.cards;

import io.handoff.ids.AccountId;
import io.handoff.ids.ScanId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One picture on its way through reading. Its verbs are the only way to change it. */
@Entity
@Table(name = "scan")
public class Scan {
    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "image_id")
    private UUID imageId;

    private Orientation orientation;

    @Column(name = "capture_type")
    private String captureType;

    private ScanState state;
    private byte[] result;
    private byte[] metadata;

    @Column(name = "error_type")
    private String errorType;

    @Column(name = "error_message")
    private String errorMessage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "upload_until")
    private Instant uploadUntil;

    @Version
    private long version;

    protected Scan() {}

    Scan(Card card, Orientation orientation, String captureType, Instant now) {
        this.id = ScanId.random().value();
        this.cardId = card.id().value();
        this.accountId = card.account().value();
        this.orientation = orientation;
        this.captureType = captureType;
        this.state = ScanState.PENDING;
        this.createdAt = now;
    }

    /** Its picture will come by a form post, until then. */
    void await(Instant until) {
        uploadUntil = until;
    }

    /** Its picture is here. */
    void receive(UUID image) {
        imageId = image;
    }

    boolean start() {
        return become(ScanState.PROCESSING);
    }

    boolean complete(byte[] sealedResult) {
        if (become(ScanState.COMPLETED)) {
            result = sealedResult;
            return true;
        }
        return false;
    }

    /** The picture is at fault. What was read of it is kept all the same: another picture may fill its gaps. */
    boolean reject(Fault fault, byte[] sealedResult) {
        if (fail(ScanState.REJECTED, fault)) {
            result = sealedResult;
            return true;
        }
        return false;
    }

    /** We are at fault. */
    boolean breakOff(Fault fault) {
        return fail(ScanState.ERROR, fault);
    }

    boolean skip() {
        return become(ScanState.SKIPPED);
    }

    void annotate(byte[] sealedMetadata) {
        metadata = sealedMetadata;
    }

    /**
     * Forgets picture, reading and notes.
     *
     * @return whether its state changed
     */
    boolean purge() {
        imageId = null;
        result = null;
        metadata = null;
        return skip();
    }

    private boolean fail(ScanState how, Fault fault) {
        if (become(how)) {
            errorType = fault.type();
            errorMessage = fault.message();
            return true;
        }
        return false;
    }

    private boolean become(ScanState next) {
        if (!state.canBecome(next)) {
            return false;
        }
        state = next;
        return true;
    }

    ScanId id() {
        return new ScanId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    /** The picture's name; null where none is here: it has not come yet, was not needed, or is deleted. */
    UUID image() {
        return imageId;
    }

    /** Whether its picture may no longer come by a form post. */
    boolean isUploadOver(Instant now) {
        return uploadUntil == null || !now.isBefore(uploadUntil);
    }

    /** Taken by a program, one after the other, and not by a person. */
    boolean isAutomatic() {
        return captureType.equals("automatic");
    }

    Orientation orientation() {
        return orientation;
    }

    ScanState state() {
        return state;
    }

    byte[] result() {
        return result;
    }

    Fault fault() {
        return errorType == null ? null : new Fault(errorType, errorMessage);
    }
}
