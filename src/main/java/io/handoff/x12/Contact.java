package io.handoff.x12;

import java.util.ArrayList;
import java.util.List;

/** Whom to ask (PER). What is absent is empty. */
public record Contact(String role, String name, List<Way> ways) {
    /** @param qualifier TE is a telephone, FX a fax, EM an e-mail address, UR a web page, EX an extension, ED a mailbox */
    public record Way(String qualifier, String value) {}

    private static final int FIRST = 3;
    private static final int LAST = 7;

    static Contact read(Segment per) {
        var ways = new ArrayList<Way>();
        for (int element = FIRST; element <= LAST; element += 2) {
            if (!per.text(element).isEmpty()) {
                ways.add(new Way(per.text(element), per.words(element + 1)));
            }
        }
        return new Contact(per.required(1), per.words(2), List.copyOf(ways));
    }

    void write(SegmentWriter to) {
        var elements = new ArrayList<Object>(List.of(role, name));
        for (var way : ways) {
            elements.add(way.qualifier());
            elements.add(way.value());
        }
        to.segment("PER", elements.toArray());
    }
}
