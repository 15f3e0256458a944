package io.handoff.coverage;

import io.handoff.x12.Benefit;
import io.handoff.x12.PayerAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an answer says of the plan as a whole, and of which services it speaks. */
final class Coverage {
    /** The service type that is all of a health plan. */
    private static final String PLAN = "30";

    /** Active; with 2 to 4 the payer pays somebody by the head. 5 is under investigation: not certain. */
    private static final Set<String> ACTIVE = Set.of("1", "2", "3", "4");

    private static final Set<String> INACTIVE = Set.of("6", "7", "8");
    private static final Set<String> STATUS = Set.of("1", "2", "3", "4", "5", "6", "7", "8");

    private final List<Benefit> benefits;

    /** @param day the one that was asked about */
    Coverage(PayerAnswer answer, LocalDate day) {
        benefits = answer.benefits().stream()
                .filter(benefit -> Validity.holds(benefit, day))
                .toList();
    }

    /** Null where the payer does not say, or says both. */
    Boolean isActive() {
        var said = statuses();
        if (said.isEmpty()) {
            return null;
        }
        boolean active = said.stream().allMatch(benefit -> ACTIVE.contains(benefit.information()));
        boolean inactive = said.stream().allMatch(benefit -> INACTIVE.contains(benefit.information()));
        return active ? Boolean.TRUE : inactive ? Boolean.FALSE : null;
    }

    /** Those of the plan; where there are none, those of its services. */
    private List<Benefit> statuses() {
        var all = benefits.stream()
                .filter(benefit -> STATUS.contains(benefit.information())
                        && benefit.related().isEmpty())
                .toList();
        var ofPlan = all.stream()
                .filter(benefit ->
                        benefit.services().isEmpty() || benefit.services().contains(PLAN))
                .toList();
        return ofPlan.isEmpty() ? all : ofPlan;
    }

    String planName() {
        return PlanDetails.one(statuses().stream().map(Benefit::plan));
    }

    /** Null where nothing is certain. */
    Figures plan() {
        var figures = Figures.of(new Amounts(of(PLAN)), null);
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
        var figures = Figures.of(new Amounts(own), code);
        boolean covered = own.stream().anyMatch(benefit -> ACTIVE.contains(benefit.information()));
        return figures.isEmpty() && !covered ? null : figures;
    }

    private List<Benefit> of(String code) {
        return benefits.stream()
                .filter(benefit -> benefit.services().contains(code))
                .toList();
    }
}
