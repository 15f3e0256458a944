package io.handoff.x12;

import java.util.ArrayList;
import java.util.List;

/** Finds out what an interchange holds: one answer, or the word that the question was not taken. */
final class IncomingReader {
    private final List<Segment> segments;
    private final List<List<Segment>> transactions = new ArrayList<>();
    private final List<Segment> groups = new ArrayList<>();
    private final List<Segment> receipts = new ArrayList<>();

    IncomingReader(List<Segment> segments) {
        this.segments = segments;
        List<Segment> open = null;
        for (var segment : segments) {
            switch (segment.id()) {
                case "ISA", "GE", "IEA" -> {
                    // counted and compared already
                }
                case "GS" -> groups.add(segment);
                case "TA1" -> receipts.add(segment);
                case "ST" -> {
                    open = new ArrayList<>(List.of(segment));
                    transactions.add(open);
                }
                default -> {
                    if (open == null) {
                        throw segment.problem(0, "A segment that does not belong here");
                    }
                    open.add(segment);
                }
            }
        }
    }

    Incoming read() {
        if (transactions.isEmpty()) {
            if (receipts.isEmpty()) {
                throw new X12Problem(0, "", 0, "An interchange without anything in it");
            }
            return Acknowledgment.ofInterchange(receipts.get(0));
        }
        if (transactions.size() > 1) {
            throw transactions.get(1).get(0).problem(0, "A second transaction where one is expected");
        }
        var transaction = transactions.get(0);
        var start = transaction.get(0);
        return switch (start.text(1)) {
            case "271" -> new AnswerReader(envelope(), body(start, "HB")).read();
            case "999" -> Acknowledgment.ofTransaction(body(start, "FA"));
            default -> throw start.problem(1, "Neither an answer (271) nor an acknowledgment (999)");
        };
    }

    /** The transaction of a question. */
    List<Segment> question() {
        if (transactions.size() != 1) {
            throw new X12Problem(0, "", 0, "Not one transaction");
        }
        var start = transactions.get(0).get(0);
        if (!start.text(1).equals("270")) {
            throw start.problem(1, "No question (270)");
        }
        return body(start, "HS");
    }

    Envelope envelope() {
        return Envelope.read(segments.get(0), groups.get(0));
    }

    /** From the ST to before the SE. */
    private List<Segment> body(Segment start, String group) {
        if (!groups.get(0).text(1).equals(group)) {
            throw groups.get(0).problem(1, "A group that does not fit what is in it");
        }
        if (!Version.fits(group, start.text(3))) {
            throw start.problem(3, "Another version than the group's");
        }
        var transaction = transactions.get(0);
        return transaction.subList(0, transaction.size() - 1);
    }
}
