package io.handoff.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a 270 about one patient, for who plays a payer. */
final class QuestionReader {
    private final List<Segment> segments;
    private final Identity[] names = new Identity[4];
    private final LocalDate[] births = new LocalDate[4];
    private final List<String> services = new ArrayList<>();
    private String reference = "";
    private Trace trace;
    private int level = -1;

    QuestionReader(List<Segment> segments) {
        this.segments = segments;
    }

    PayerQuestion read(Envelope envelope) {
        segments.forEach(this::take);
        var last = segments.get(segments.size() - 1);
        for (int i = 0; i <= Math.max(level, 2); i++) {
            if (names[i] == null) {
                throw last.problem(0, "A question without all its names");
            }
        }
        if (services.isEmpty()) {
            throw last.problem(0, "A question that asks nothing");
        }
        return new PayerQuestion(
                envelope,
                reference,
                trace,
                names[0],
                names[1],
                names[2],
                births[2],
                names[3],
                births[3],
                List.copyOf(services));
    }

    private void take(Segment segment) {
        switch (segment.id()) {
            case "BHT" -> reference = segment.text(3);
            case "HL" -> {
                level++;
                if (level >= names.length) {
                    throw segment.problem(0, "A question is about one patient");
                }
            }
            case "TRN" -> trace = Trace.read(segment);
            case "NM1" -> names[at(segment)] = Identity.read(segment);
            case "DMG" -> births[at(segment)] = segment.text(2).isEmpty() ? null : segment.day(2, segment.text(2));
            case "EQ" -> services.addAll(segment.texts(1));
            default -> {
                // what else a question may say makes no difference to who plays a payer
            }
        }
    }

    private int at(Segment segment) {
        if (level < 0) {
            throw segment.problem(0, "A segment that does not belong here");
        }
        return level;
    }
}
