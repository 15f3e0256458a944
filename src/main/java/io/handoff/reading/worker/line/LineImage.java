package io.handoff.reading.worker.line;

import io.handoff.reading.worker.outline.Grey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * A strip of a picture as the networks take it: 48 pixels high, reading to the right.
 *
 * @param width pixels
 * @param values 0 for black to 255 for white, row after row
 */
record LineImage(int width, float[] values) {

    static final int HEIGHT = 48;
    static final int COLOURS = 3;

    /** Narrower ones have no room for a character; wider ones would take long and are no line. */
    private static final int NARROWEST = 16;

    private static final int WIDEST = 1_600;

    /** Length by thickness of small print, which is squeezed: it takes long, and no field is in it. */
    private static final double SENTENCE = 16;

    private static final double SQUEEZED = 0.7;

    static LineImage of(Grey grey, Strip strip) {
        double proportion = strip.length() / strip.thickness();
        double natural = HEIGHT * proportion * (proportion > SENTENCE ? SQUEEZED : 1);
        int width = (int) Math.max(NARROWEST, Math.min(WIDEST, Math.round(natural)));
        float[] values = new float[HEIGHT * width];
        double alongX = Math.cos(strip.angle()) * strip.length() / width;
        double alongY = Math.sin(strip.angle()) * strip.length() / width;
        double downX = -Math.sin(strip.angle()) * strip.thickness() / HEIGHT;
        double downY = Math.cos(strip.angle()) * strip.thickness() / HEIGHT;
        int samplesAlong = Math.max(1, (int) Math.round(strip.length() / width));
        int samplesDown = Math.max(1, (int) Math.round(strip.thickness() / HEIGHT));
        for (int y = 0, at = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++, at++) {
                double sum = 0;
                for (int i = 0; i < samplesDown; i++) {
                    double v = y + (i + 0.5) / samplesDown - HEIGHT / 2.0;
                    for (int j = 0; j < samplesAlong; j++) {
                        double u = x + (j + 0.5) / samplesAlong - width / 2.0;
                        sum += between(
                                grey,
                                strip.x() + u * alongX + v * downX - 0.5,
                                strip.y() + u * alongY + v * downY - 0.5);
                    }
                }
                values[at] = (float) (sum / (samplesAlong * samplesDown));
            }
        }
        return new LineImage(width, values);
    }

    /** In three equal colours, from -1 for black to 1 for white, in native memory: by colour, row and column. */
    FloatBuffer input() {
        FloatBuffer input = ByteBuffer.allocateDirect(COLOURS * values.length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int colour = 0, at = 0; colour < COLOURS; colour++) {
            for (float value : values) {
                input.put(at++, value / 127.5f - 1);
            }
        }
        return input;
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
