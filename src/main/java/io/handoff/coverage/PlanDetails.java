package io.handoff.coverage;

import io.handoff.x12.PayerAnswer;
import io.handoff.x12.Period;
import io.handoff.x12.Reference;
import java.time.LocalDate;
import java.util.List;
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

    static PlanDetails of(PayerAnswer answer, Coverage coverage) {
        var references = Stream.of(answer.subscriber(), answer.dependent())
                .filter(patient -> patient != null)
                .flatMap(patient -> patient.party().references().stream())
                .toList();
        // the group's own number before its policy's
        var group = Stream.of("6P", "1L", "IG")
                .map(qualifier -> of(references, qualifier))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        var periods = answer.patient().periods();
        return new PlanDetails(
                one(of(references, "18").stream().map(Reference::value)),
                one(group.stream().map(Reference::description)),
                one(group.stream().map(Reference::value)),
                day(periods, "346", "291", Period::from),
                day(periods, "347", "291", Period::to),
                day(periods, "356", "307", Period::from),
                day(periods, "357", "307", Period::to),
                coverage.planName(),
                coverage.isActive());
    }

    private static List<Reference> of(List<Reference> references, String qualifier) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals(qualifier))
                .toList();
    }

    /**
     * A day by its own name, or from a stretch of days. A single day under a stretch's name says neither begin nor end, nor does a
     * stretch of one day: that is the day of the question, told back.
     */
    private static LocalDate day(List<Period> periods, String own, String range, Function<Period, LocalDate> end) {
        var single = periods.stream()
                .filter(period -> period.qualifier().equals(own) && period.to() == null)
                .map(Period::from);
        var ranged = periods.stream()
                .filter(period -> period.qualifier().equals(range) && isLong(period))
                .map(end);
        return one(Stream.concat(single, ranged));
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
