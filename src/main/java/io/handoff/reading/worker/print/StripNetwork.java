package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Network;
import io.handoff.reading.worker.line.Strip;
import io.handoff.reading.worker.outline.Grey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;

/** Finds where lines of print stand, however they are turned; for one thread. */
public final class StripNetwork implements AutoCloseable {

    /** Pixels of the longer side that the network looks at: more takes longer and finds nothing else on a card. */
    private static final int LONGEST = 640;

    /** The network takes sides that are multiples of this. */
    private static final int STEP = 32;

    private static final int COLOURS = 3;

    /** Mean and deviation of the pictures that the network was taught with, by colour, of 1. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final Network network;

    public StripNetwork(Path network) {
        this.network = new Network(network);
    }

    /** In no order. */
    public List<Strip> strips(Grey grey) {
        return strips(grey, LONGEST);
    }

    /**
     * Of print that is large enough.
     *
     * @param longest pixels of the longer side that the network looks at
     */
    public List<Strip> strips(Grey grey, int longest) {
        double factor = (double) longest / Math.max(grey.width(), grey.height());
        int width = side(factor * grey.width());
        int height = side(factor * grey.height());
        Network.Answer answer = network.answer(input(scaled(grey, width, height)), 1, COLOURS, height, width);
        float[] chances = new float[width * height];
        answer.values().get(chances);
        return new Blobs(chances, width, height).strips((double) grey.width() / width, (double) grey.height() / height);
    }

    private static int side(double pixels) {
        return Math.max(STEP, (int) Math.round(pixels / STEP) * STEP);
    }

    private static FloatBuffer input(float[] grey) {
        FloatBuffer input = ByteBuffer.allocateDirect(COLOURS * grey.length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int colour = 0, at = 0; colour < COLOURS; colour++) {
            for (float value : grey) {
                input.put(at++, (value / 255 - MEAN[colour]) / DEVIATION[colour]);
            }
        }
        return input;
    }

    /** Each new pixel is the mean of those that it covers. */
    private static float[] scaled(Grey grey, int width, int height) {
        float[] scaled = new float[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            int top = y * grey.height() / height;
            int bottom = Math.max(top + 1, (y + 1) * grey.height() / height);
            for (int x = 0; x < width; x++, at++) {
                int left = x * grey.width() / width;
                int right = Math.max(left + 1, (x + 1) * grey.width() / width);
                int sum = 0;
                for (int j = top; j < bottom; j++) {
                    for (int i = left; i < right; i++) {
                        sum += grey.at(i, j);
                    }
                }
                scaled[at] = (float) sum / ((bottom - top) * (right - left));
            }
        }
        return scaled;
    }

    @Override
    public void close() {
        network.close();
    }
}
