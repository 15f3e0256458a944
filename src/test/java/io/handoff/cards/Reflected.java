package io.handoff.cards;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;

/** Pictures of the clinic's card with a lamp's reflection over a part of its front. */
final class Reflected {
    private static final BufferedImage CARD = Clinic.CARD.front(CardDesign.SIDE_BY_SIDE);

    /** A number that is read, but nothing says what it is. */
    static final byte[] NUMBERS_LABEL = over(0, 205, 225, 50);

    static final byte[] NUMBER = over(0, 205, CARD.getWidth(), 50);
    static final byte[] NAME = over(0, 150, CARD.getWidth(), 55);

    private Reflected() {}

    private static byte[] over(int left, int top, int width, int height) {
        BufferedImage lit = new RescaleOp(0.7f, 0, null).filter(CARD, null);
        var graphics = lit.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(left, top, width, height);
        graphics.dispose();
        return JpegPress.baseline(lit);
    }
}
