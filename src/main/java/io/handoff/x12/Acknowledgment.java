package io.handoff.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Word of whether a text was taken, without an answer to it (TA1, or 999 005010X231A1).
 *
 * @param kind TA1 or 999
 * @param accepted whether it was, be it with errors
 * @param notes what was wrong, in the order in which it is said
 */
public record Acknowledgment(String kind, boolean accepted, List<Note> notes) implements Incoming {
    /** @param code TA105, IK304, IK403, IK502 or AK905 and its followers */
    public record Note(String element, String code, String place) {}

    private static final Set<String> TA1 = Set.of("A", "E", "R");
    private static final Set<String> IK5 = Set.of("A", "E", "M", "P", "R", "W", "X");
    private static final Set<String> TAKEN = Set.of("A", "E", "P");
    private static final int FIRST_IK5_CODE = 2;
    private static final int FIRST_AK9_CODE = 5;
    private static final int MOST_CODES = 5;

    static Acknowledgment ofInterchange(Segment ta1) {
        var code = ta1.required(5);
        return new Acknowledgment(
                "TA1",
                TAKEN.contains(ta1.oneOf(4, TA1)) && !ta1.required(4).equals("R"),
                code.equals("000") ? List.of() : List.of(new Note("TA105", code, "")));
    }

    static Acknowledgment ofTransaction(List<Segment> segments) {
        var notes = new ArrayList<Note>();
        boolean accepted = true;
        boolean said = false;
        var place = "";
        for (var segment : segments) {
            switch (segment.id()) {
                case "IK3" -> {
                    place = segment.required(1) + " at segment " + segment.text(2);
                    notes.add(new Note("IK304", segment.text(4), place));
                }
                case "IK4" ->
                    notes.add(new Note(
                            "IK403",
                            segment.required(3),
                            place + ", element " + segment.components(1).get(0)));
                case "IK5" -> {
                    accepted &= TAKEN.contains(segment.oneOf(1, IK5));
                    said = true;
                    addCodes(notes, segment, "IK502", FIRST_IK5_CODE);
                }
                case "AK9" -> {
                    accepted &= TAKEN.contains(segment.oneOf(1, IK5));
                    said = true;
                    addCodes(notes, segment, "AK905", FIRST_AK9_CODE);
                }
                case "ST", "AK1", "AK2", "CTX" -> {
                    // what is acknowledged is the one question that was sent
                }
                default -> throw segment.problem(0, "A segment that does not belong here");
            }
        }
        if (!said) {
            throw segments.get(0).problem(0, "An acknowledgment that says nothing");
        }
        return new Acknowledgment("999", accepted, List.copyOf(notes));
    }

    private static void addCodes(List<Note> notes, Segment segment, String name, int first) {
        for (int element = first; element < first + MOST_CODES; element++) {
            if (!segment.text(element).isEmpty()) {
                notes.add(new Note(name, segment.text(element), ""));
            }
        }
    }
}
