package io.handoff.x12;

/** Writes a 271. */
final class AnswerWriter {
    private AnswerWriter() {}

    static String write(PayerAnswer answer) {
        return SegmentWriter.write(answer.envelope(), "HB", "271", to -> body(answer, to));
    }

    private static void body(PayerAnswer answer, SegmentWriter to) {
        to.segment(
                "BHT",
                "0022",
                "11",
                answer.reference(),
                Benefit.text(answer.date()),
                answer.date() == null ? "" : "0000");
        to.segment("HL", "1", "", "20", answer.provider() == null ? "0" : "1");
        answer.payer().write(to, "2000A");
        if (answer.provider() != null) {
            to.segment("HL", "2", "1", "21", answer.subscriber() == null ? "0" : "1");
            answer.provider().write(to, "2000B");
        }
        if (answer.subscriber() != null) {
            to.segment("HL", "3", "2", "22", answer.dependent() == null ? "0" : "1");
            answer.subscriber().write(to, "2000C");
        }
        if (answer.dependent() != null) {
            to.segment("HL", "4", "3", "23", "0");
            answer.dependent().write(to, "2000D");
        }
    }
}
