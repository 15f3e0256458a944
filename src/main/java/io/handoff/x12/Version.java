package io.handoff.x12;

import java.util.Map;
import java.util.Set;

/** Which versions are read. Others look alike and mean something else. */
final class Version {
    /** The implementation guide of eligibility questions and answers, as it is written here (ASC X12N TR3 with its errata). */
    static final String ELIGIBILITY = "005010X279A1";

    private static final String INTERCHANGE = "00501";

    /** By GS01. */
    private static final Map<String, Set<String>> GUIDES = Map.of(
            "HS", Set.of(ELIGIBILITY, "005010X279"),
            "HB", Set.of(ELIGIBILITY, "005010X279"),
            "FA", Set.of("005010X231A1", "005010X231"));

    private Version() {}

    /** @throws X12Problem where the segment is an envelope's and says another version */
    static void check(Segment segment) {
        switch (segment.id()) {
            case "ISA" -> {
                if (!segment.text(12).equals(INTERCHANGE)) {
                    throw segment.problem(
                            12, "Version " + shown(segment.text(12)) + " is not read, only " + INTERCHANGE);
                }
            }
            case "GS" -> {
                var guides = GUIDES.get(segment.text(1));
                if (guides == null) {
                    throw segment.problem(1, "A group of other business");
                }
                if (!guides.contains(segment.text(8))) {
                    throw segment.problem(8, "Version " + shown(segment.text(8)) + " is not read, only " + ELIGIBILITY);
                }
            }
            default -> {
                // the envelope says it for all
            }
        }
    }

    /** Whether a transaction of this version (ST03) may stand in a group of this business (GS01). Some leave it out: the group says it. */
    static boolean fits(String group, String version) {
        return version.isEmpty() || GUIDES.getOrDefault(group, Set.of()).contains(version);
    }

    /** It comes from outside: only what may be a version is repeated. */
    private static String shown(String text) {
        return text.matches("[0-9A-Z]{1,12}") ? text : "unknown";
    }
}
