package io.handoff.access;

/**
 * What nobody needs often: how many in a minute, all at once or one after the other. Far above what people and published clients do, who
 * send a dozen pictures a side, about one a second.
 */
public enum Limit {
    /** New cards of one session or phone. */
    CARDS(60),

    /** New links and codes of one session. */
    HANDOFFS(60),

    /** Pictures, forms for pictures, and what goes with them, of one session or phone. */
    PICTURES(600),

    /** Questions to payers of one session or phone. */
    QUESTIONS(30),

    /** Links that came to nothing, of one network: wrong, expired, used. Good ones are not counted. */
    LINKS(60);

    /** A backend acts for all of its organisation's people. */
    private static final int BACKEND = 100;

    private final int perMinute;

    Limit(int perMinute) {
        this.perMinute = perMinute;
    }

    int perMinute(Caller who) {
        return who instanceof Caller.Backend ? perMinute * BACKEND : perMinute;
    }

    int perMinute() {
        return perMinute;
    }
}
