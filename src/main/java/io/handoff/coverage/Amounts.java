package io.handoff.coverage;

import io.handoff.x12.Benefit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The amounts of one kind of service. An amount counts where all benefits that speak of it agree, and at least one of them says it
 * without a condition: free text, a procedure, a place or a number of visits may narrow it down to less than all.
 */
final class Amounts {
    /** Of a year; or the payer does not say of what. */
    private static final Set<String> YEARS = Set.of("", "22", "23", "25");

    private static final Set<String> REMAINING = Set.of("29");
    private static final Set<String> VISIT = Set.of("", "27");
    private static final Set<String> DAY_OR_VISIT = Set.of("", "7", "27");
    private static final Set<String> SHARE = Set.of("", "7", "27", "22", "23", "25");

    /** Services for which a patient comes and goes again: there a day is a visit. In a hospital's bed it is one of many. */
    private static final Set<String> VISITS = Set.of(
            "33", "34", "50", "51", "52", "86", "94", "98", "A0", "A3", "A8", "AC", "AD", "AE", "AF", "BY", "BZ", "CF",
            "CH", "CJ", "MH", "PT", "UC");

    /** Those that hold for the patient whoever it is. */
    private static final Set<String> EVERYBODY = Set.of("", "IND", "FAM");

    private static final String BOTH = "W";

    /** What systems write that have no word for "without limit": 99999, 999999.99. */
    private static final Pattern NO_LIMIT = Pattern.compile("9{5,}(\\.9+)?");

    private final List<Benefit> benefits;
    private final boolean severalPlans;

    /**
     * @param benefits of this kind of service, and of the day that was asked about
     * @param severalPlans whether the answer is about more than one plan: what is said of one of them is not said of all
     */
    Amounts(List<Benefit> benefits, boolean severalPlans) {
        this.benefits = benefits;
        this.severalPlans = severalPlans;
    }

    /** @param network Y or N */
    BigDecimal total(String information, String level, String network) {
        var spoken = spoken(information, network, benefit -> benefit.level().equals(level));
        return agreed(
                spoken.stream()
                        .filter(benefit -> YEARS.contains(benefit.time()))
                        .toList(),
                Amounts::money,
                this::isPlain);
    }

    /** Of what has no limit nothing remains that could be told. */
    BigDecimal remaining(String information, String level, String network) {
        var spoken = spoken(information, network, benefit -> benefit.level().equals(level));
        if (spoken.stream().anyMatch(benefit -> YEARS.contains(benefit.time()) && isWithoutLimit(benefit.money()))) {
            return null;
        }
        return agreed(
                spoken.stream()
                        .filter(benefit -> REMAINING.contains(benefit.time()))
                        .toList(),
                Amounts::money,
                this::isPlain);
    }

    /** @param service its service type code; null for the plan as a whole */
    BigDecimal coPayment(String network, String service) {
        var times = service != null && VISITS.contains(service) ? DAY_OR_VISIT : VISIT;
        return agreed(spoken("B", network, benefit -> true), Amounts::money, benefit -> isForAll(benefit, times));
    }

    BigDecimal coInsurance(String network) {
        return agreed(spoken("A", network, benefit -> true), Amounts::share, benefit -> isForAll(benefit, SHARE));
    }

    private List<Benefit> spoken(String information, String network, Predicate<Benefit> who) {
        return benefits.stream()
                .filter(benefit -> benefit.information().equals(information))
                .filter(benefit ->
                        benefit.network().equals(network) || benefit.network().equals(BOTH))
                .filter(who)
                .toList();
    }

    /** Null where they do not agree, where one has no sound amount, or where all have a condition. */
    private static BigDecimal agreed(
            List<Benefit> spoken, Function<Benefit, BigDecimal> amount, Predicate<Benefit> unconditional) {
        var first = spoken.stream().filter(unconditional).findFirst().map(amount);
        return first.filter(said ->
                        spoken.stream().map(amount).allMatch(other -> other != null && other.compareTo(said) == 0))
                .orElse(null);
    }

    private static BigDecimal money(Benefit benefit) {
        boolean sound = benefit.money() != null
                && benefit.money().signum() >= 0
                && !isWithoutLimit(benefit.money())
                && benefit.percent() == null;
        return sound ? benefit.money() : null;
    }

    private static boolean isWithoutLimit(BigDecimal money) {
        return money != null
                && NO_LIMIT.matcher(money.stripTrailingZeros().toPlainString()).matches();
    }

    /** EB08 is a share of 1; some payers write 20 for 20 % all the same, and 1 is all by the guide. */
    private static BigDecimal share(Benefit benefit) {
        var percent = benefit.percent();
        boolean sound = percent != null
                && percent.signum() >= 0
                && percent.compareTo(BigDecimal.ONE) <= 0
                && benefit.money() == null;
        return sound ? percent : null;
    }

    private boolean isForAll(Benefit benefit, Set<String> times) {
        return isPlain(benefit) && EVERYBODY.contains(benefit.level()) && times.contains(benefit.time());
    }

    private boolean isPlain(Benefit benefit) {
        return benefit.messages().isEmpty()
                && benefit.procedure().isEmpty()
                && benefit.rest().isEmpty()
                && benefit.related().isEmpty()
                && benefit.rejections().isEmpty()
                && benefit.quantity() == null
                && !(severalPlans && namesPlan(benefit));
    }

    private static boolean namesPlan(Benefit benefit) {
        return !benefit.plan().isEmpty() || !benefit.insuranceType().isEmpty();
    }
}
