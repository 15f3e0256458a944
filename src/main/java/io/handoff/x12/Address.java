package io.handoff.x12;

import java.util.List;

/**
 * Where somebody lives or works (N3, N4). What is absent is empty.
 *
 * @param rest of N4, such as the code of a country's part
 */
public record Address(List<String> lines, String city, String state, String postalCode, String country, Detail rest) {
    private static final Address NONE = new Address(List.of(), "", "", "", "", null);
    private static final int KNOWN = 4;

    /** The address with what one more segment says. */
    static Address read(Address former, Segment segment) {
        var known = former == null ? NONE : former;
        if (segment.id().equals("N3")) {
            return new Address(
                    List.of(segment.requiredWords(1), segment.words(2)).stream()
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    known.city,
                    known.state,
                    known.postalCode,
                    known.country,
                    known.rest);
        }
        return new Address(
                known.lines,
                segment.words(1),
                segment.text(2),
                segment.text(3),
                segment.text(4),
                segment.elements().size() > KNOWN ? segment.detail() : null);
    }

    void write(SegmentWriter to) {
        if (!lines.isEmpty()) {
            to.segment("N3", lines.toArray());
        }
        if (rest != null) {
            to.detail(rest);
        } else if (!(city + state + postalCode + country).isEmpty()) {
            to.segment("N4", city, state, postalCode, country);
        }
    }
}
