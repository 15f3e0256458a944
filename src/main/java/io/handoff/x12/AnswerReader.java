package io.handoff.x12;

import java.time.LocalDate;
import java.util.List;

/** Reads a 271, level by level: payer, provider, subscriber, perhaps dependant; each may end it with a rejection. */
final class AnswerReader {
    private static final List<String> LEVELS = List.of("20", "21", "22", "23");
    private static final String LETTERS = "ABCD";

    private final Envelope envelope;
    private final List<Segment> segments;
    private final Party.Draft payer = new Party.Draft();
    private final Party.Draft provider = new Party.Draft();
    private final Patient.Draft subscriber = new Patient.Draft();
    private final Patient.Draft dependent = new Patient.Draft();

    private int level = -1;
    private String levelNumber = "";
    private Segment levelStart;
    private boolean inRelated;

    AnswerReader(Envelope envelope, List<Segment> segments) {
        this.envelope = envelope;
        this.segments = segments;
    }

    PayerAnswer read() {
        var bht = segments.size() > 1 ? segments.get(1) : segments.get(0);
        if (!bht.id().equals("BHT")
                || !bht.text(1).equals("0022")
                || !bht.text(2).equals("11")) {
            throw bht.problem(0, "An answer begins with its BHT");
        }
        segments.subList(2, segments.size()).forEach(this::take);
        if (level < 0) {
            throw bht.problem(0, "Nothing follows the answer's head");
        }
        endLevel();
        return new PayerAnswer(
                envelope,
                bht.text(3),
                bht.text(4).isEmpty() ? null : day(bht),
                payer.done(),
                level < 1 ? null : provider.done(),
                level < 2 ? null : subscriber.done(),
                level < 3 ? null : dependent.done());
    }

    private static LocalDate day(Segment bht) {
        return bht.day(4, bht.text(4));
    }

    private void take(Segment segment) {
        if (segment.id().equals("HL")) {
            enter(segment);
        } else if (level < 0) {
            throw segment.problem(0, "A segment that does not belong here");
        } else if (level < 2) {
            takeParty(segment, level == 0 ? payer : provider);
        } else {
            takePatient(segment, level == 2 ? subscriber : dependent);
        }
    }

    private void enter(Segment hl) {
        endLevel();
        level++;
        if (level >= LEVELS.size() || !hl.text(3).equals(LEVELS.get(level))) {
            throw hl.problem(3, "A level that does not belong here; an answer is about one patient");
        }
        if (!hl.text(2).equals(levelNumber)) {
            throw hl.problem(2, "A level that belongs to another one");
        }
        levelNumber = hl.required(1);
        levelStart = hl;
    }

    private void endLevel() {
        if (inRelated) {
            throw levelStart.problem(0, "A loop is not closed in the level");
        }
        if (level >= 0 && party().identity == null && party().rejections.isEmpty()) {
            throw levelStart.problem(0, "A level without a name");
        }
    }

    private Party.Draft party() {
        return switch (level) {
            case 0 -> payer;
            case 1 -> provider;
            case 2 -> subscriber.party;
            default -> dependent.party;
        };
    }

    private void takeParty(Segment segment, Party.Draft party) {
        switch (segment.id()) {
            case "NM1" -> name(segment, party);
            case "AAA" -> party.rejections.add(rejection(segment, party));
            default -> {
                if (!party.takes(segment)) {
                    throw segment.problem(0, "A segment that does not belong here");
                }
            }
        }
    }

    /** An AAA before the name is about the level as a whole. */
    private Rejection rejection(Segment aaa, Party.Draft party) {
        return Rejection.read(aaa, (party.identity == null ? "2000" : "2100") + LETTERS.charAt(level));
    }

    private static void name(Segment nm1, Party.Draft party) {
        if (party.identity != null) {
            throw nm1.problem(0, "A second name where one belongs");
        }
        party.identity = Identity.read(nm1);
    }

    private void takePatient(Segment segment, Patient.Draft patient) {
        if (segment.id().equals("EB")) {
            if (inRelated || patient.party.identity == null) {
                throw segment.problem(0, "A benefit that does not belong here");
            }
            patient.benefits.add(new Benefit.Draft(segment));
        } else if (!patient.benefits.isEmpty()) {
            takeBenefit(segment, patient.benefits.get(patient.benefits.size() - 1));
        } else if (segment.id().equals("NM1") || segment.id().equals("AAA")) {
            takeParty(segment, patient.party);
        } else if (!patient.takes(segment)) {
            throw segment.problem(0, "A segment that does not belong here");
        }
    }

    private void takeBenefit(Segment segment, Benefit.Draft benefit) {
        switch (segment.id()) {
            case "LS", "LE" -> {
                if (inRelated == segment.id().equals("LS")) {
                    throw segment.problem(0, "A loop that is opened or closed twice");
                }
                inRelated = !inRelated;
            }
            case "NM1" -> {
                if (!inRelated) {
                    throw segment.problem(0, "A name outside of its loop");
                }
                var related = new Party.Draft();
                name(segment, related);
                benefit.related.add(related);
            }
            case "AAA" -> benefit.rejections.add(Rejection.read(segment, "2110" + LETTERS.charAt(level)));
            default -> {
                boolean taken = inRelated
                        ? !benefit.related.isEmpty()
                                && benefit.related
                                        .get(benefit.related.size() - 1)
                                        .takes(segment)
                        : benefit.takes(segment);
                if (!taken) {
                    throw segment.problem(0, "A segment that does not belong here");
                }
            }
        }
    }
}
