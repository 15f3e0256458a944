package io.handoff.coverage;

import io.handoff.x12.Benefit;
import io.handoff.x12.PayerAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What an answer says of the plan as a whole, and of which services it speaks. */
final class Coverage {
    /** The service type that is all of a health plan. */
    private static final String PLAN = "30";

    /** Active; with 2 to 4 the payer pays somebody by the head. 5 is under investigation: not certain. */
    private static final Set<String> ACTIVE = Set.of("1", "2", "3", "4");

    private static final Set<String> INACTIVE = Set.of("6", "7", "8");

    /** Inactive, or expressly none of what the plan covers, be it out of the network only. */
    private static final Set<String> NOT_COVERED = Set.of("6", "7", "8", "I");

    private static final Set<String> STATUS = Set.of("1", "2", "3", "4", "5", "6", "7", "8");

    /** NM101 in 2120 of somebody else who pays: the primary, secondary or tertiary payer. */
    private static final Set<String> OTHER_PAYERS = Set.of("PRP", "SEP", "TTP");

    private final List<Benefit> benefits;
    private final boolean saysOfPlan;
    private final boolean severalPlans;
    private final List<Benefit> statuses;

    /** @param day the one that was asked about */
    Coverage(PayerAnswer answer, LocalDate day) {
        benefits = answer.benefits().stream()
                .filter(benefit -> Validity.holds(benefit, day))
                .toList();
        // of whatever day and payer
        var ofPlan = answer.benefits().stream()
                .filter(benefit -> isStatus(benefit) && isOfPlan(benefit))
                .toList();
        saysOfPlan = !ofPlan.isEmpty();
        severalPlans = names(ofPlan, Benefit::plan) > 1 || names(ofPlan, Benefit::insuranceType) > 1;
        statuses = benefits.stream()
                .filter(benefit -> isStatus(benefit) && !isOfOtherPayer(benefit) && isOfPlan(benefit) == saysOfPlan)
                .toList();
    }

    private static long names(List<Benefit> ofPlan, Function<Benefit, String> name) {
        return ofPlan.stream()
                .map(name)
                .filter(text -> !text.isBlank())
                .distinct()
                .count();
    }

    /** Null where the payer does not say, or says both. That some services are not covered does not end a plan. */
    Boolean isActive() {
        if (are(statuses, ACTIVE)) {
            return Boolean.TRUE;
        }
        return are(statuses, INACTIVE) && saysOfPlan ? Boolean.FALSE : null;
    }

    private static boolean are(List<Benefit> said, Set<String> information) {
        return !said.isEmpty() && said.stream().allMatch(benefit -> information.contains(benefit.information()));
    }

    /**
     * Those of the plan; where the payer gives none, not even of another payer or of another day, those of its services. Whom a
     * status names besides (2120: the payer itself, a provider, a vendor) does not make it somebody else's.
     */
    List<Benefit> statuses() {
        return statuses;
    }

    private static boolean isStatus(Benefit benefit) {
        return STATUS.contains(benefit.information());
    }

    private static boolean isOfPlan(Benefit benefit) {
        return benefit.services().isEmpty() || benefit.services().contains(PLAN);
    }

    private static boolean isOfOtherPayer(Benefit benefit) {
        return benefit.related().stream()
                .anyMatch(related ->
                        OTHER_PAYERS.contains(related.party().identity().role()));
    }

    String planName() {
        return PlanDetails.one(statuses.stream().map(Benefit::plan));
    }

    /** Null where nothing is certain. */
    Figures plan() {
        var figures = Figures.of(new Amounts(of(PLAN), severalPlans), null);
        return figures.isEmpty() ? null : figures;
    }

    /** The codes of the services that are covered or have amounts, in the order in which the payer names them. */
    List<String> services() {
        return benefits.stream()
                .flatMap(benefit -> benefit.services().stream())
                .distinct()
                .filter(code -> !code.equals(PLAN))
                .toList();
    }

    /** Null where nothing is certain and the service is not said to be covered. */
    Figures service(String code) {
        var own = of(code);
        var figures = Figures.of(new Amounts(own, severalPlans), code);
        boolean covered =
                own.stream().anyMatch(benefit -> ACTIVE.contains(benefit.information()) && !isOfOtherPayer(benefit))
                        && own.stream().noneMatch(benefit -> NOT_COVERED.contains(benefit.information()));
        return figures.isEmpty() && !covered ? null : figures;
    }

    private List<Benefit> of(String code) {
        return benefits.stream()
                .filter(benefit -> benefit.services().contains(code))
                .toList();
    }
}
