package io.handoff.reading;

import java.util.Locale;

/**
 * The operator's own engine gave no sensible answer. Nothing is known about the picture. What the engine has said is in no
 * message, for it may be the card's: one of few sentences is, and a number.
 */
public class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int number;

    public EngineFailure(Fault fault) {
        this(fault, 0);
    }

    /** @param number what the fault's sentence has a place for: a status, bytes, a line of the answer from 1 */
    public EngineFailure(Fault fault, int number) {
        super(String.format(Locale.ROOT, "the OCR engine " + fault.sentence, number));
        this.fault = fault;
        this.number = number;
    }

    public Fault fault() {
        return fault;
    }

    public int number() {
        return number;
    }

    /** What went wrong. */
    public enum Fault {
        NOT_STARTED("could not be started"),
        ENDED_BADLY("ended with status %d"),
        NO_AUTHORIZATION("has an authorization file that cannot be read or does not hold one line"),
        NOT_REACHED("could not be reached"),
        NOT_TRUSTED("could not be talked to safely: its certificate is not trusted, or TLS failed"),
        REFUSED("answered with HTTP status %d"),
        BROKEN_OFF("broke off its answer"),
        TOO_SLOW("took longer than a picture may take"),
        TOO_MUCH("answered with more than %d bytes"),
        MALFORMED("gave an answer that is no TSV of words, from its line %d on");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }
}
