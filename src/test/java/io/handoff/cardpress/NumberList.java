package io.handoff.cardpress;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** A card with nothing but numbers under each other, each with a label: what is hard to read is read for its own sake. */
public final class NumberList {

    private static final int PIXELS = 1000;
    private static final int TYPE = 28;

    private NumberList() {}

    /** @param numbers ten at most */
    public static BufferedImage of(Face face, List<String> numbers) {
        CardSheet sheet = new CardSheet(PIXELS, face);
        for (int i = 0; i < numbers.size(); i++) {
            double baseline = 60 + 58.0 * i;
            double end = sheet.words("Member ID:", 60, baseline, TYPE, false, Color.BLACK, 300);
            sheet.words(numbers.get(i), end + 10, baseline, TYPE, false, Color.BLACK, 500);
        }
        return sheet.done();
    }
}
