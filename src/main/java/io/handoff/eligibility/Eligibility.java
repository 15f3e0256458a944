package io.handoff.eligibility;

import io.handoff.access.Owner;
import io.handoff.access.Stay;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
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
import java.util.Locale;
import java.util.UUID;

/** One question to a payer. Its verbs are the only way to change it. It belongs to whom its card belongs. */
@Entity
@Table(name = "eligibility")
public class Eligibility {
    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    @Embedded
    private Owner owner;

    @Column(name = "handoff_id")
    private UUID handoffId;

    private EligibilityState state;

    @Column(name = "control_number")
    private int controlNumber;

    private byte[] request;

    private byte[] answer;

    private UUID ticket;

    private int sendings;

    private int failures;

    @Column(name = "error_type")
    private String errorType;

    @Column(name = "error_message")
    private String errorMessage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    private long version;

    protected Eligibility() {}

    Eligibility(CardId card, Stay stay, HandoffId handoff, int controlNumber, Instant now) {
        this.id = EligibilityId.random().value();
        this.cardId = card.value();
        this.owner = new Owner(stay);
        this.handoffId = handoff == null ? null : handoff.value();
        this.state = EligibilityState.PROCESSING;
        this.controlNumber = controlNumber;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Keeps what is to be asked, sealed for {@link #place}. */
    void keep(byte[] sealedRequest) {
        request = sealedRequest;
    }

    /**
     * Promises an attempt.
     *
     * @return the subject of its job; no other one may go on with this question
     */
    UUID promise() {
        ticket = UUID.randomUUID();
        return ticket;
    }

    /** It is on its way to the payer. */
    void sent() {
        sendings++;
    }

    /** It surely did not reach the payer. */
    void notSent() {
        sendings--;
        failures++;
    }

    /**
     * Keeps the payer's answer, sealed for {@link #answerPlace}.
     *
     * @param fault why the question is not answered by it; null where it is
     * @return whether its state changed
     */
    boolean answer(byte[] sealedAnswer, Fault fault) {
        if (!state.canBecome(EligibilityState.COMPLETED)) {
            return false;
        }
        answer = sealedAnswer;
        if (fault != null) {
            return fail(fault);
        }
        state = EligibilityState.COMPLETED;
        ticket = null;
        return true;
    }

    /**
     * There will be no answer.
     *
     * @return whether its state changed
     */
    boolean fail(Fault fault) {
        if (!state.canBecome(EligibilityState.ERROR)) {
            return false;
        }
        state = EligibilityState.ERROR;
        ticket = null;
        errorType = fault.type();
        errorMessage = fault.message();
        return true;
    }

    /**
     * Forgets what was asked and answered. One that is still open ends with that.
     *
     * @return whether its state changed
     */
    boolean purge(Instant now) {
        request = null;
        answer = null;
        deletedAt = now;
        return fail(Fault.DELETED);
    }

    /** Where its request is sealed for. */
    String place() {
        return "eligibility/request/" + id;
    }

    /** Where its answer is sealed for. */
    String answerPlace() {
        return "eligibility/answer/" + id;
    }

    EligibilityId id() {
        return new EligibilityId(id);
    }

    CardId card() {
        return new CardId(cardId);
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

    EligibilityState state() {
        return state;
    }

    /** Nine digits. */
    String controlNumber() {
        return String.format(Locale.ROOT, "%09d", controlNumber);
    }

    byte[] request() {
        return request;
    }

    byte[] answer() {
        return answer;
    }

    /** How often it may have reached the payer. */
    int sendings() {
        return sendings;
    }

    /** How often it surely did not. */
    int failures() {
        return failures;
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
