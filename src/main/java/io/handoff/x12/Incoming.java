package io.handoff.x12;

/** What may come back for a question. */
public sealed interface Incoming permits PayerAnswer, Acknowledgment {
    /** @throws X12Problem where it can be understood as neither */
    static Incoming read(String x12) {
        return new IncomingReader(Segments.read(x12)).read();
    }
}
