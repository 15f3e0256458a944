package io.handoff.fields;

import io.handoff.reading.Word;

/** A rectangle in the pixels of the upright picture; right and bottom are outside. */
public record Box(int left, int top, int right, int bottom) {

    static Box of(Word word) {
        return new Box(word.left(), word.top(), word.right(), word.bottom());
    }

    public int height() {
        return bottom - top;
    }

    int width() {
        return right - left;
    }

    /** The share of the width that some of {@code of} equally wide characters take. */
    Box part(int from, int to, int of) {
        return new Box(left + width() * from / of, top, left + width() * to / of, bottom);
    }

    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Pixels of height that both share; negative where there is a gap between them. */
    int sharedHeight(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** Pixels of width that both share; negative where there is a gap between them. */
    int sharedWidth(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }
}
