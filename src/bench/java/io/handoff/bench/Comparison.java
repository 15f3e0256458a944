package io.handoff.bench;

import io.handoff.bench.Desk.Read;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The product and the bare program on one picture, in turns, so that whatever else the machine does slows both.
 *
 * @param accepted milliseconds from the upload's answer to the last event, for each run
 * @param sent the same from the upload's start
 * @param bare milliseconds that the bare program took
 * @param last what the last run read
 */
public record Comparison(List<Double> accepted, List<Double> sent, List<Double> bare, Read last) {
    private static final double NANOS = 1e6;

    /** Reads the picture {@code runs} times each way. */
    public static Comparison of(byte[] picture, int runs, Desk desk, BareTesseract tesseract)
            throws IOException, InterruptedException {
        List<Double> accepted = new ArrayList<>();
        List<Double> sent = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        Read last = null;
        for (int run = 0; run < runs; run++) {
            last = desk.reads(picture);
            accepted.add(last.accepted() / NANOS);
            sent.add(last.sent() / NANOS);
            bare.add(tesseract.time(picture) / NANOS);
        }
        return new Comparison(accepted, sent, bare, last);
    }

    /** The median of the ways from upload accepted to event, over the median of the bare program's times. */
    public double ratio() {
        return median(accepted) / median(bare);
    }

    static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
