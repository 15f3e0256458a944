package io.handoff.x12;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A day or a stretch of days (DTP).
 *
 * @param qualifier DTP01: 291 is the plan's, 346 and 347 its begin and end, 307 eligibility, 356 and 357 its begin and end, 348 and
 * 349 a benefit's begin and end
 * @param to the last day; null for a single one. Some write it before the first: then it is no day's
 */
public record Period(String qualifier, LocalDate from, LocalDate to) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int RANGE = 17;

    static Period read(Segment dtp) {
        var text = dtp.required(3);
        if (dtp.required(2).equals("D8")) {
            return new Period(dtp.required(1), dtp.day(3, text), null);
        }
        if (!dtp.text(2).equals("RD8") || text.length() != RANGE || text.charAt(8) != '-') {
            throw dtp.problem(3, "No date");
        }
        return new Period(dtp.required(1), dtp.day(3, text.substring(0, 8)), dtp.day(3, text.substring(9)));
    }

    void write(SegmentWriter to) {
        var text = from.format(DAY) + (this.to == null ? "" : "-" + this.to.format(DAY));
        to.segment("DTP", qualifier, this.to == null ? "D8" : "RD8", text);
    }
}
