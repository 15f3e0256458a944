package io.handoff.coverage;

import io.handoff.x12.Acknowledgment;
import java.util.List;

/** What a TA1 or a 999 found wrong, in words. */
public final class Notes {
    static final Table WORDS = new Table("acknowledgment-notes.tsv");

    private Notes() {}

    /** Such as {@code 999, NM1 at segment 8, element 9: a value that is not allowed here (IK403 7)}. */
    public static String words(Acknowledgment acknowledgment) {
        var notes = acknowledgment.notes().stream().map(Notes::words).toList();
        return acknowledgment.kind() + (notes.isEmpty() ? "" : ", " + String.join("; ", notes));
    }

    private static String words(Acknowledgment.Note note) {
        var code = note.element() + " " + note.code();
        var place = note.place().isEmpty() ? "" : note.place() + ": ";
        return place + WORDS.row(code, List.of("an error")).get(0) + " (" + code + ")";
    }
}
