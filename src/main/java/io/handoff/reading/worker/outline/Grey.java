package io.handoff.reading.worker.outline;

/**
 * A grey picture.
 *
 * @param width pixels
 * @param height pixels
 * @param values 0 (black) to 255, unsigned, row after row
 */
public record Grey(int width, int height, byte[] values) {

    /** 0 to 255. */
    public int at(int x, int y) {
        return values[y * width + x] & 0xff;
    }

    /** Each pixel with its neighbours, the middle counting most: noise makes no edges then. */
    public Grey smooth() {
        int[] rows = new int[values.length];
        byte[] both = new byte[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows[y * width + x] = at(Math.max(0, x - 1), y) + 2 * at(x, y) + at(Math.min(width - 1, x + 1), y);
            }
        }
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - 1) * width;
            int below = Math.min(height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                both[y * width + x] = (byte) ((rows[above + x] + 2 * rows[y * width + x] + rows[below + x]) / 16);
            }
        }
        return new Grey(width, height, both);
    }
}
