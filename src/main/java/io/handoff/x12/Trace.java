package io.handoff.x12;

/**
 * Ties an answer to its question (TRN). What is absent is empty.
 *
 * @param type 1 in a question, and in an answer for numbers that others gave; 2 in an answer for the question's own
 * @param origin who gave it: ten characters, the first of which says what the others are
 */
public record Trace(String type, String number, String origin, String department) {
    static Trace read(Segment trn) {
        return new Trace(trn.required(1), trn.required(2), trn.text(3), trn.text(4));
    }

    void write(SegmentWriter to) {
        to.segment("TRN", type, number, origin, department);
    }
}
