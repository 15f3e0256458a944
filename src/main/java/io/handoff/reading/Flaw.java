package io.handoff.reading;

/** What makes a picture hard to read, the worst first. A picture may have several, and be readable all the same. */
public enum Flaw {
    /** Even its lightest parts are dark. */
    DARK,
    /** A part of the card is blown out by a reflection. */
    GLARE,
    /** Nothing in it has a sharp edge. */
    BLURRED,
    /** A part of the card is outside of the picture. */
    CUT_OFF
}
