package io.handoff.eligibility;

import io.handoff.events.EventError;

/**
 * Why there is no answer.
 *
 * @param type a word for programs, in snake_case
 * @param message a sentence for people: what is wrong and what to do
 */
public record Fault(String type, String message) {
    static final Fault NO_CLEARINGHOUSE = new Fault(
            "no_clearinghouse",
            "No payer was asked: this organization is not connected to a clearinghouse. Please check the coverage with the"
                    + " payer directly.");
    static final Fault PAYER_UNKNOWN = new Fault(
            "payer_unknown",
            "No payer was asked: the card does not tell which one. Please choose the payer by hand, or scan both sides of"
                    + " the card.");
    static final Fault UNREACHABLE = new Fault(
            "clearinghouse_unreachable",
            "The clearinghouse could not be reached. Please try again in some minutes, or check the coverage with the payer"
                    + " directly.");
    static final Fault NO_ANSWER = new Fault(
            "payer_no_answer",
            "The payer did not answer in time. Please try again later, or check the coverage with the payer directly.");
    static final Fault REFUSED = new Fault(
            "clearinghouse_refused",
            "The clearinghouse turned the question away. Please have somebody check the clearinghouse settings: address,"
                    + " credentials and ids.");
    static final Fault UNWRITABLE = new Fault(
            "not_writable",
            "No payer was asked: a name or the member number has characters that payers cannot read. Please write it in plain"
                    + " letters, as on the card.");
    static final Fault MISMATCH = new Fault(
            "answer_mismatch",
            "The answer that came belongs to another question and was thrown away. Please try again, or check the coverage with"
                    + " the payer directly.");
    static final Fault EMPTY = new Fault(
            "answer_empty",
            "The payer answered without saying anything. Please check the coverage with the payer directly.");
    static final Fault NOT_PROCESSED = new Fault(
            "payer_cannot_process",
            "The payer answered that it cannot process the question for this kind of service. Please check the coverage with the"
                    + " payer directly.");
    static final Fault OURS = new Fault(
            "eligibility_failed", "No payer was asked because of a problem on our side. Please try again later.");
    static final Fault OURS_READING = new Fault(
            "eligibility_failed",
            "The payer answered, but the answer could not be read because of a problem on our side. Please check the coverage with"
                    + " the payer directly.");
    static final Fault DELETED = new Fault("card_deleted", "The card of this question was deleted.");

    /** @param what says where, and nothing of what the answer says */
    static Fault unreadable(String what) {
        return new Fault(
                "answer_unreadable",
                "The payer's answer could not be understood: " + what
                        + ". Please check the coverage with the payer directly.");
    }

    static Fault notTaken(String what) {
        return new Fault(
                "question_not_taken",
                "The clearinghouse found the question faulty (" + what
                        + "). Please have somebody check the clearinghouse settings, and check the coverage with the payer"
                        + " directly.");
    }

    static EventError error(Fault fault) {
        return fault == null ? null : EventError.of(fault.type(), fault.message());
    }
}
