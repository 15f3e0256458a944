package io.handoff.reading.worker.line;

/**
 * A part of a picture.
 *
 * @param left pixels
 * @param top pixels
 * @param width pixels
 * @param height pixels
 */
public record Region(int left, int top, int width, int height) {

    /** What of it lies within a picture of that size; may be empty. */
    Region within(int pictureWidth, int pictureHeight) {
        int fromX = Math.max(0, left);
        int fromY = Math.max(0, top);
        int toX = Math.min(pictureWidth, left + width);
        int toY = Math.min(pictureHeight, top + height);
        return new Region(fromX, fromY, Math.max(0, toX - fromX), Math.max(0, toY - fromY));
    }
}
