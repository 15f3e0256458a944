package io.handoff.x12;

import java.util.Set;

/**
 * Why something was not answered (AAA).
 *
 * @param loop where it stands, such as 2100C
 * @param valid AAA01: whether the request itself was valid
 * @param reason AAA03, a code of X12's element 901
 * @param followUp AAA04, a code of X12's element 889; empty where it is absent
 */
public record Rejection(String loop, boolean valid, String reason, String followUp) {
    private static final Set<String> YES_OR_NO = Set.of("Y", "N");

    static Rejection read(Segment aaa, String loop) {
        aaa.required(1);
        return new Rejection(loop, aaa.oneOf(1, YES_OR_NO).equals("Y"), aaa.required(3), aaa.text(4));
    }

    void write(SegmentWriter to) {
        to.segment("AAA", valid ? "Y" : "N", "", reason, followUp);
    }
}
