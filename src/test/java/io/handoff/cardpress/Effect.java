package io.handoff.cardpress;

/** What makes a photograph of a card bad; each is drawn evenly from none to its limit. */
public enum Effect {
    /** Degrees by which the card leans away from the camera. */
    PERSPECTIVE(25),
    /** Degrees to either side; some pictures are turned by quarters besides. */
    ROTATION(15),
    /** Standard deviation, in thousandths of the card's width. */
    BLUR(1.8),
    /** Standard deviation, of 255. */
    NOISE(16),
    /** How white it gets in the middle of the spot, of 1. */
    GLARE(0.7),
    /** Of the light, what it takes away. */
    SHADOW(0.55),
    /** Of the light, what is missing. */
    LOW_LIGHT(0.7),
    /** How different its patches are, of 1. */
    BUSY_BACKGROUND(1),
    /** Quality points below 95. */
    COMPRESSION(35);

    private final double limit;

    Effect(double limit) {
        this.limit = limit;
    }

    double limit() {
        return limit;
    }
}
