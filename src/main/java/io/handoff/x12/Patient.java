package io.handoff.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A subscriber (2000C) or a dependant (2000D) of an answer.
 *
 * @param party who it is; its kept segments are PRV, INS, HI and MPI
 * @param bornOn null where it is absent
 * @param gender DMG03: F, M or U; empty where it is absent
 * @param benefits in the order in which they stand
 */
public record Patient(
        List<Trace> traces,
        Party party,
        LocalDate bornOn,
        String gender,
        List<Period> periods,
        List<Benefit> benefits) {

    /** Somebody without benefits. */
    public static Patient of(List<Trace> traces, Identity identity, LocalDate bornOn) {
        return new Patient(traces, Party.of(identity), bornOn, "", List.of(), List.of());
    }

    void write(SegmentWriter to, String outerLoop) {
        traces.forEach(trace -> trace.write(to));
        party.write(to, outerLoop);
        if (bornOn != null || !gender.isEmpty()) {
            to.segment("DMG", bornOn == null ? "" : "D8", Benefit.text(bornOn), gender);
        }
        periods.forEach(period -> period.write(to));
        benefits.forEach(benefit -> benefit.write(to));
    }

    /** It is a patient. */
    @Override
    public String toString() {
        return "Patient[" + benefits.size() + " benefits]";
    }

    /** Collects one, segment after segment, up to its first benefit. */
    static final class Draft {
        final Party.Draft party = new Party.Draft();
        final List<Trace> traces = new ArrayList<>();
        final List<Period> periods = new ArrayList<>();
        final List<Benefit.Draft> benefits = new ArrayList<>();
        LocalDate bornOn;
        String gender = "";

        /** Whether the segment is one that says something of a patient; its name is not taken here. */
        boolean takes(Segment segment) {
            switch (segment.id()) {
                case "TRN" -> traces.add(Trace.read(segment));
                case "DMG" -> takeBirth(segment);
                case "DTP" -> periods.add(Period.read(segment));
                case "INS", "HI", "MPI" -> party.rest.add(segment.detail());
                default -> {
                    return party.takes(segment);
                }
            }
            return true;
        }

        private void takeBirth(Segment dmg) {
            if (!dmg.text(2).isEmpty()) {
                if (!dmg.text(1).equals("D8")) {
                    throw dmg.problem(1, "No date");
                }
                bornOn = dmg.day(2, dmg.text(2));
            }
            gender = dmg.text(3);
        }

        Patient done() {
            return new Patient(
                    List.copyOf(traces),
                    party.done(),
                    bornOn,
                    gender,
                    List.copyOf(periods),
                    benefits.stream().map(Benefit.Draft::done).toList());
        }
    }
}
