package io.handoff.eligibility;

import io.handoff.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * Whose coverage is asked for.
 *
 * @param memberId ours where the caller gives it, else as read from the card; null where that did not show one
 * @param dateOfBirth {@code YYYYMMDD}
 */
public record Subscriber(String firstName, String lastName, String memberId, String dateOfBirth) {
    private static final DateTimeFormatter DATE = strict("uuuuMMdd");

    /** As the specification writes it, and as callers' date fields do: the published clients let those pass. */
    private static final List<DateTimeFormatter> WRITTEN = List.of(DATE, strict("uuuu-MM-dd"), strict("MM/dd/uuuu"));

    private static final int EARLIEST_YEAR = 1850;
    private static final int LONGEST_ID = 80;

    /**
     * @param today a birth later than tomorrow is refused: the caller's calendar may be a day ahead
     * @throws Problem 400 which names the member that is missing or wrong
     */
    static Subscriber of(Members body, LocalDate today) {
        body.required("first_name");
        body.required("last_name");
        var born = body.required("date_of_birth");
        var birthday = WRITTEN.stream()
                .flatMap(form -> day(born, form).stream())
                .filter(day -> day.getYear() >= EARLIEST_YEAR && !day.isAfter(today.plusDays(1)))
                .findFirst()
                .orElseThrow(() -> body.wrong("date_of_birth", "is not a day in the past, written as YYYYMMDD"));
        return new Subscriber(
                body.name("first_name", Members.FIRST_NAME),
                body.name("last_name", Members.LAST_NAME),
                body.code("member_id", LONGEST_ID),
                DATE.format(birthday));
    }

    /** With the number of the card, unless the caller gave one. */
    Subscriber withMemberId(String read) {
        return memberId != null ? this : new Subscriber(firstName, lastName, read, dateOfBirth);
    }

    private static DateTimeFormatter strict(String form) {
        return DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
