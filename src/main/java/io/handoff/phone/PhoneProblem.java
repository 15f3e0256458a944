package io.handoff.phone;

/** What keeps the phone from its end, as one sentence for the person at the terminal. */
final class PhoneProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Ending ending;

    PhoneProblem(Ending ending, String sentence) {
        super(sentence);
        this.ending = ending;
    }

    static PhoneProblem usage(String sentence) {
        return new PhoneProblem(Ending.USAGE, sentence);
    }

    Ending ending() {
        return ending;
    }
}
