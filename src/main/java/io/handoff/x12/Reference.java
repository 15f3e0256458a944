package io.handoff.x12;

/**
 * A further number (REF). What is absent is empty.
 *
 * @param qualifier REF01: 18 is a plan's number, 1L, 6P and IG are a group's or policy's, 0F a subscriber's
 * @param description such as a group's name
 */
public record Reference(String qualifier, String value, String description) {
    static Reference read(Segment ref) {
        return new Reference(ref.required(1), ref.text(2), ref.words(3));
    }

    void write(SegmentWriter to) {
        to.segment("REF", qualifier, value, description);
    }
}
