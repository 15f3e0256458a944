package io.handoff.cardpress;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The label words of one card: one for each field, all in one style. */
final class Wording {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            entry(
                    "member_number",
                    List.of(
                            "Member ID",
                            "ID #",
                            "Identification Number",
                            "Subscriber ID",
                            "Enrollee ID",
                            "Member ID #",
                            "ID Number",
                            "Member Number",
                            "Member No.",
                            "ID No.",
                            "Subscriber #",
                            "ID")),
            entry("member_name", List.of("Member", "Member Name", "Subscriber", "Name", "Subscriber Name", "Enrollee")),
            entry(
                    "group_number",
                    List.of("Group", "Group Number", "Grp", "Group No.", "Group #", "Grp #", "Group ID", "Grp No.")),
            entry("plan_name", List.of("Plan", "Plan Name", "Product", "Benefit Plan")),
            entry("plan_type", List.of("Plan Type", "Coverage Type", "Type of Plan")),
            entry("rx_bin", List.of("RxBIN", "Rx BIN", "BIN", "BIN #", "Rx Bin", "BIN No.")),
            entry("rx_pcn", List.of("RxPCN", "PCN", "Rx PCN", "PCN #")),
            entry("rx_group", List.of("RxGRP", "Rx Group", "RxGroup", "Rx Grp")),
            entry("rx_id", List.of("RxID", "Rx ID")),
            entry("payer_id", List.of("Payer ID", "Payer ID #", "EDI Payer ID", "Electronic Payer ID", "Payor ID")),
            entry(
                    "start_date",
                    List.of("Effective Date", "Effective", "Eff. Date", "Coverage Effective", "Coverage Start Date")),
            entry("member_dob", List.of("Date of Birth", "DOB", "Birth Date")),
            entry("employer", List.of("Employer", "Employer Name")),
            entry("dependent_names", List.of("Dependents", "Covered Dependents", "Dependent")),
            entry("pharmacy_benefit_manager", List.of("Pharmacy Benefits by", "Prescriptions administered by")));

    /** These stand on cards of the held-out layouts only. */
    private static final Map<String, List<String>> MORE_WORDS = Map.of(
            "member_number", List.of("Customer ID", "Cardholder ID", "Participant ID", "Certificate No."),
            "group_number", List.of("Group Nbr", "Plan/Group"),
            "rx_bin", List.of("RxBIN #", "BIN Number"),
            "member_name", List.of("Cardholder Name", "Insured"),
            "start_date", List.of("Eff Date", "Coverage Begins"),
            "payer_id", List.of("EDI #", "EDI ID"));

    private static final List<String> ENDS = List.of("", "", ":", ":", " -");

    private final Map<String, String> chosen = new HashMap<>();
    private final boolean capitals;
    private final String end;

    Wording(boolean heldOut, RandomGenerator random) {
        capitals = random.nextInt(100) < 30;
        end = ENDS.get(random.nextInt(ENDS.size()));
        WORDS.keySet().stream().sorted().forEach(field -> {
            var more = MORE_WORDS.getOrDefault(field, List.of());
            var words = heldOut && !more.isEmpty() && random.nextBoolean() ? more : WORDS.get(field);
            chosen.put(field, words.get(random.nextInt(words.size())));
        });
    }

    /** From now on the field has this label. */
    void say(String field, String words) {
        chosen.put(field, words);
    }

    /** For a value behind it. */
    String before(String field) {
        String label = over(field);
        return label.endsWith("#") || label.endsWith(":") || label.endsWith(".") && end.equals(" -")
                ? label
                : label + end;
    }

    /** For a value under it. */
    String over(String field) {
        return styled(chosen.get(field));
    }

    String styled(String words) {
        return capitals ? words.toUpperCase(Locale.ROOT) : words;
    }
}
