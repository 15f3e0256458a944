package io.handoff.reading.worker.codes;

import io.handoff.reading.worker.outline.Grey;

/** A part of a picture, in pixels. */
record Area(int left, int top, int width, int height) {

    /** With so many pixels more on each side, as far as the picture goes. */
    Area grown(int pixels, Grey within) {
        int from = Math.max(0, left - pixels);
        int above = Math.max(0, top - pixels);
        int to = Math.min(within.width(), left + width + pixels);
        int below = Math.min(within.height(), top + height + pixels);
        return new Area(from, above, to - from, below - above);
    }

    boolean touches(Area other) {
        return left < other.left + other.width
                && other.left < left + width
                && top < other.top + other.height
                && other.top < top + height;
    }

    /** The smallest that holds both. */
    Area with(Area other) {
        int from = Math.min(left, other.left);
        int above = Math.min(top, other.top);
        int to = Math.max(left + width, other.left + other.width);
        int below = Math.max(top + height, other.top + other.height);
        return new Area(from, above, to - from, below - above);
    }

    int size() {
        return width * height;
    }
}
