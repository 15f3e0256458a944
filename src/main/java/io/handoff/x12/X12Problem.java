package io.handoff.x12;

import java.util.Locale;
import java.util.Set;

/** A text that cannot be understood as what it should be. Its message never repeats what the text says: that may be a patient's. */
public final class X12Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is damaged may have a name where a segment's identifier should be. */
    private static final Set<String> KNOWN = Set.of(
            "AAA", "AK1", "AK2", "AK9", "BHT", "CTX", "DMG", "DTP", "EB", "EQ", "GE", "GS", "HI", "HL", "HSD", "IEA",
            "III", "IK3", "IK4", "IK5", "INS", "ISA", "LE", "LS", "MPI", "MSG", "N3", "N4", "NM1", "PER", "PRV", "REF",
            "SE", "ST", "TA1", "TRN");

    private final int position;
    private final String segment;
    private final int element;

    /**
     * @param position of the segment, counted from 1 (the ISA); 0 where it is about the whole
     * @param segment its identifier, or empty
     * @param element counted from 1; 0 where it is about the segment
     * @param what a sentence without its full stop
     */
    public X12Problem(int position, String segment, int element, String what) {
        super(what + place(position, segment, element));
        this.position = position;
        this.segment = segment;
        this.element = element;
    }

    private static String place(int position, String segment, int element) {
        if (position == 0) {
            return "";
        }
        var name = !KNOWN.contains(segment)
                ? ""
                : " (" + segment + (element == 0 ? "" : String.format(Locale.ROOT, "%02d", element)) + ")";
        return " at segment " + position + name;
    }

    /** Of the segment, counted from 1; 0 where it is about the whole. */
    public int position() {
        return position;
    }

    /** The segment's identifier, or empty. */
    public String segment() {
        return segment;
    }

    /** Counted from 1; 0 where it is about the whole segment. */
    public int element() {
        return element;
    }
}
