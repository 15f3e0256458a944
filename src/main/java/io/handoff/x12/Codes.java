package io.handoff.x12;

import java.util.Set;

/**
 * The codes of an EB from which something is concluded. One that is not among them may be a damaged one: the answer is then not
 * understood.
 */
final class Codes {
    /** EB01, X12's element 1390. */
    static final Set<String> INFORMATION = Set.of(
            "1", "2", "3", "4", "5", "6", "7", "8", "A", "B", "C", "CB", "D", "E", "F", "G", "H", "I", "J", "K", "L",
            "M", "MC", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y");

    /** EB02, X12's element 1207. */
    static final Set<String> LEVELS = Set.of("CHD", "DEP", "ECH", "EMP", "ESP", "FAM", "IND", "SPC", "SPO");

    /** EB06, X12's element 615. */
    static final Set<String> TIMES = Set.of(
            "6", "7", "13", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35",
            "36");

    /** EB11 and EB12, X12's element 1073. */
    static final Set<String> CONDITIONS = Set.of("N", "U", "W", "Y");

    private Codes() {}
}
