package io.handoff.x12;

import java.time.LocalDateTime;

/**
 * ISA and GS: who sends to whom. The interchange's control number is the group's too: there is one group, with one transaction.
 *
 * @param senderQualifier two characters such as ZZ
 * @param senderId at most 15 characters
 * @param senderApplication GS02
 * @param receiverApplication GS03
 * @param time GS04 and GS05, to the minute
 * @param controlNumber nine digits
 * @param production ISA15, P or else T
 */
public record Envelope(
        String senderQualifier,
        String senderId,
        String senderApplication,
        String receiverQualifier,
        String receiverId,
        String receiverApplication,
        LocalDateTime time,
        String controlNumber,
        boolean production) {

    /** The envelope of an answer to what came in this one. */
    public Envelope back(LocalDateTime now, String number) {
        return new Envelope(
                receiverQualifier,
                receiverId,
                receiverApplication,
                senderQualifier,
                senderId,
                senderApplication,
                now,
                number,
                production);
    }

    static Envelope read(Segment isa, Segment gs) {
        return new Envelope(
                isa.text(5),
                isa.text(6).strip(),
                gs.text(2),
                isa.text(7),
                isa.text(8).strip(),
                gs.text(3),
                time(gs),
                isa.text(13),
                isa.text(15).equals("P"));
    }

    /** HHMM, and perhaps seconds and their parts, which say nothing. */
    private static LocalDateTime time(Segment gs) {
        var day = gs.day(4, gs.text(4));
        var time = gs.text(5);
        if (!time.matches("([01][0-9]|2[0-3])[0-5][0-9]([0-9]{2,4})?")) {
            throw gs.problem(5, "No time");
        }
        return day.atTime(Integer.parseInt(time.substring(0, 2)), Integer.parseInt(time.substring(2, 4)));
    }
}
