package io.handoff.reading.worker.line;

import io.handoff.reading.worker.outline.Grey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * A part of a picture as the network takes it: 48 pixels high, three equal colours, from -1 for black to 1 for white.
 *
 * @param width pixels
 * @param values by colour, row and column, in native memory
 */
record LineImage(int width, FloatBuffer values) {

    static final int HEIGHT = 48;
    static final int COLOURS = 3;

    /** Narrower ones have no room for a character; wider ones would take long and are no line. */
    private static final int NARROWEST = 16;

    private static final int WIDEST = 1_600;

    /** @param part at least one pixel of the picture */
    static LineImage of(Grey grey, Region part) {
        long natural = Math.round((double) HEIGHT * part.width() / part.height());
        int width = (int) Math.max(NARROWEST, Math.min(WIDEST, natural));
        int pixels = HEIGHT * width;
        FloatBuffer values = ByteBuffer.allocateDirect(COLOURS * pixels * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        double acrossX = (double) part.width() / width;
        double acrossY = (double) part.height() / HEIGHT;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                double value = mean(grey, part.left() + x * acrossX, part.top() + y * acrossY, acrossX, acrossY);
                float scaled = (float) (value / 127.5 - 1);
                for (int colour = 0; colour < COLOURS; colour++) {
                    values.put(colour * pixels + y * width + x, scaled);
                }
            }
        }
        return new LineImage(width, values);
    }

    /** Of the pixels that one new pixel covers; between the nearest ones, where it covers less than one. */
    private static double mean(Grey grey, double left, double top, double width, double height) {
        int samplesX = Math.max(1, (int) Math.round(width));
        int samplesY = Math.max(1, (int) Math.round(height));
        double sum = 0;
        for (int i = 0; i < samplesY; i++) {
            for (int j = 0; j < samplesX; j++) {
                sum += between(
                        grey, left + (j + 0.5) * width / samplesX - 0.5, top + (i + 0.5) * height / samplesY - 0.5);
            }
        }
        return sum / (samplesX * samplesY);
    }

    private static double between(Grey grey, double x, double y) {
        double inX = Math.min(Math.max(x, 0), grey.width() - 1);
        double inY = Math.min(Math.max(y, 0), grey.height() - 1);
        int left = (int) inX;
        int top = (int) inY;
        int right = Math.min(left + 1, grey.width() - 1);
        int bottom = Math.min(top + 1, grey.height() - 1);
        double partX = inX - left;
        double partY = inY - top;
        return (grey.at(left, top) * (1 - partX) + grey.at(right, top) * partX) * (1 - partY)
                + (grey.at(left, bottom) * (1 - partX) + grey.at(right, bottom) * partX) * partY;
    }
}
