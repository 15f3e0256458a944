package io.handoff.coverage;

import io.handoff.x12.PayerAnswer;
import io.handoff.x12.Period;
import io.handoff.x12.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which plan it is, in the published form. Null is not known, or said in more than one way. */
public record PlanDetails(
        String planNumber,
        String groupName,
        String groupNumber,
        LocalDate planStartDate,
        LocalDate planEndDate,
        LocalDate planEligibilityStartDate,
        LocalDate planEligibilityEndDate,
        String planName,
        Boolean planActive) {

    private static final List<String> PLAN = List.of("18");

    /** The group's own number before its policy's. */
    private static final List<String> GROUP = List.of("6P", "1L", "IG");

    /**
     * From what is said of the patient (2100C, 2100D); where that is nothing, from the plan's own status (2110), and then days from
     * what is said of the subscriber.
     */
    static PlanDetails of(PayerAnswer answer, Coverage coverage) {
        var references = List.of(references(answer), references(coverage));
        var plan = numbers(references, PLAN);
        var group = numbers(references, GROUP);
        var periods = List.of(
                answer.patient().periods(),
                periods(coverage),
                answer.subscriber().periods());
        return new PlanDetails(
                one(plan.stream().map(Reference::value)),
                one(group.stream().map(Reference::description)),
                one(group.stream().map(Reference::value)),
                begin(periods, "346", "291"),
                end(periods, "347", "346", "291"),
                begin(periods, "356", "307"),
                end(periods, "357", "356", "307"),
                coverage.planName(),
                coverage.isActive());
    }

    private static List<Reference> references(PayerAnswer answer) {
        return Stream.of(answer.subscriber(), answer.dependent())
                .filter(Objects::nonNull)
                .flatMap(patient -> patient.party().references().stream())
                .toList();
    }

    private static List<Reference> references(Coverage coverage) {
        return coverage.statuses().stream()
                .flatMap(status -> status.references().stream())
                .toList();
    }

    private static List<Period> periods(Coverage coverage) {
        return coverage.statuses().stream()
                .flatMap(status -> status.periods().stream())
                .toList();
    }

    /** Those of the first place that has any, and there of the first kind. */
    private static List<Reference> numbers(List<List<Reference>> places, List<String> kinds) {
        return first(places.stream().flatMap(place -> kinds.stream().map(kind -> place.stream()
                .filter(reference -> reference.qualifier().equals(kind))
                .toList())));
    }

    /** A begin may also be given as a stretch that begins so. */
    private static LocalDate begin(List<List<Period>> places, String begin, String range) {
        return day(places, begin, Set.of(begin, range), Period::from);
    }

    private static LocalDate end(List<List<Period>> places, String end, String begin, String range) {
        return day(places, end, Set.of(begin, range), Period::to);
    }

    /**
     * A day by its own name, or from a stretch of days. A single day under a stretch's name says neither begin nor end, nor does a
     * stretch of one day: that is the day of the question, told back.
     */
    private static LocalDate day(
            List<List<Period>> places, String own, Set<String> ranges, Function<Period, LocalDate> end) {
        return one(first(places.stream().map(place -> days(place, own, ranges, end))).stream());
    }

    private static List<LocalDate> days(
            List<Period> periods, String own, Set<String> ranges, Function<Period, LocalDate> end) {
        var single = periods.stream()
                .filter(period -> period.qualifier().equals(own) && period.to() == null)
                .map(Period::from);
        var ranged = periods.stream()
                .filter(period -> ranges.contains(period.qualifier()) && isLong(period))
                .map(end);
        return Stream.concat(single, ranged).toList();
    }

    private static <T> List<T> first(Stream<List<T>> places) {
        return places.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean isLong(Period period) {
        return period.to() != null && period.from().isBefore(period.to());
    }

    /** The one that all are; null where they differ. */
    static <T> T one(Stream<T> all) {
        var distinct = all.filter(value -> !"".equals(value)).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : null;
    }
}
