package io.handoff.reading.worker.outline;

/**
 * Makes all print dark on white: print is what differs from what is around it, be it in a shadow, under glare, or light on
 * a dark band. What is around it is the median of a neighbourhood that is larger than letters, which unlike a mean keeps the
 * edges of bands where they are.
 */
public final class EvenLight {

    /** What is around is looked for in a picture so many times smaller. */
    private static final int COARSE = 4;

    /** The neighbourhood's radius: the longer side of the card by this. */
    private static final int RADIUS = 30;

    /** Makes thin and grey print as dark as bold print. */
    private static final double GAIN = 1.8;

    /** Grey values: where it is nearly dark, a difference of so little is noise. */
    private static final int NOISE = 12;

    private final Grey picture;
    private final Grey around;

    private EvenLight(Grey picture) {
        this.picture = picture;
        Grey coarse = coarse(picture);
        this.around = Median.of(coarse, Math.max(3, Math.max(coarse.width(), coarse.height()) / RADIUS));
    }

    public static Grey of(Grey picture) {
        return new EvenLight(picture).evened();
    }

    private Grey evened() {
        byte[] values = new byte[picture.width() * picture.height()];
        for (int y = 0, at = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++, at++) {
                double here = picture.at(x, y) + NOISE;
                double there = around(x, y) + NOISE;
                double difference = 1 - Math.min(here, there) / Math.max(here, there);
                values[at] = (byte) Math.round(255 * (1 - Math.min(1, GAIN * difference)));
            }
        }
        return new Grey(picture.width(), picture.height(), values);
    }

    private double around(int x, int y) {
        double coarseX = Math.min(Math.max((x + 0.5) / COARSE - 0.5, 0), around.width() - 1.001);
        double coarseY = Math.min(Math.max((y + 0.5) / COARSE - 0.5, 0), around.height() - 1.001);
        int left = (int) coarseX;
        int top = (int) coarseY;
        double right = coarseX - left;
        double down = coarseY - top;
        double upper = around.at(left, top) * (1 - right) + around.at(left + 1, top) * right;
        double lower = around.at(left, top + 1) * (1 - right) + around.at(left + 1, top + 1) * right;
        return upper * (1 - down) + lower * down;
    }

    private static Grey coarse(Grey picture) {
        int width = Math.max(2, picture.width() / COARSE);
        int height = Math.max(2, picture.height() / COARSE);
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                values[y * width + x] = (byte) mean(picture, x * COARSE, y * COARSE);
            }
        }
        return new Grey(width, height, values);
    }

    private static int mean(Grey picture, int left, int top) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + COARSE, picture.height()); y++) {
            for (int x = left; x < Math.min(left + COARSE, picture.width()); x++) {
                sum += picture.at(x, y);
                count++;
            }
        }
        return count == 0 ? 255 : sum / count;
    }
}
