package io.handoff.cardpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Makes up members. */
final class Inventor {
    private static final List<String> LEVELS = List.of(
            "Choice Plus", "Open Access", "Gold 1500", "Silver 3000", "Premier", "Essential", "Select", "Value");
    private static final List<String> TYPES = List.of("PPO", "HMO", "EPO", "POS", "HDHP");
    private static final List<String> EMPLOYERS = List.of(
            "Northfield Tool & Die",
            "City of Marlow",
            "Hartwell Foods Inc",
            "Brightwater Schools",
            "Kestrel Logistics LLC",
            "Tri-County Electric",
            "Ashgrove University");
    private static final List<String> MANAGERS =
            List.of("OptumRx", "Express Scripts", "CVS Caremark", "Prime Therapeutics", "MedImpact");
    private static final List<String> TOWNS = List.of(
            "Atlanta, GA 30374", "El Paso, TX 79998", "Lexington, KY 40512", "Phoenix, AZ 85072", "Tampa, FL 33631");

    private final RandomGenerator random;
    private final Map<String, String> values = new TreeMap<>();

    private Inventor(RandomGenerator random) {
        this.random = random;
    }

    static CardFacts facts(Programme programme, CardPayer payer, RandomGenerator random) {
        return new Inventor(random).of(programme, payer);
    }

    static String employer(RandomGenerator random) {
        return EMPLOYERS.get(random.nextInt(EMPLOYERS.size()));
    }

    private CardFacts of(Programme programme, CardPayer payer) {
        values.put("payer_name", payer.name());
        values.put("member_name", Names.next(random));
        switch (programme) {
            case MEDICARE -> medicare();
            case MEDICAID -> medicaid();
            case PHARMACY -> pharmacy();
            default -> commercial();
        }
        if (!payer.id().isEmpty() && often(55)) {
            values.put("payer_id", payer.id());
        }
        return new CardFacts(values, payer.ids(), dependants(programme), copays(), phones(), address());
    }

    private void commercial() {
        values.put("member_number", Numbers.member(random));
        putSometimes(92, "group_number", Numbers.group(random));
        putSometimes(85, "plan_name", plan());
        putSometimes(45, "start_date", Numbers.date(2023, 4, random));
        putSometimes(20, "employer", oneOf(EMPLOYERS));
        if (often(85)) {
            prescriptions();
        }
        putSometimes(15, "pharmacy_benefit_manager", oneOf(MANAGERS));
    }

    private void medicare() {
        values.put("member_number", Numbers.medicare(random));
        putSometimes(95, "part_a_effective_date", Numbers.date(2009, 16, random).replace('/', '-'));
        putSometimes(85, "part_b_effective_date", Numbers.date(2009, 16, random).replace('/', '-'));
    }

    private void medicaid() {
        values.put("member_number", Numbers.medicaid(random));
        putSometimes(80, "member_dob", Numbers.date(1931, 90, random));
        putSometimes(60, "start_date", Numbers.date(2023, 4, random));
        putSometimes(40, "plan_name", oneOf(List.of("STAR", "CHIP", "Family Care", "Healthy Kids", "STAR+PLUS")));
        if (often(75)) {
            prescriptions();
        }
    }

    private void pharmacy() {
        values.put("member_number", Numbers.member(random));
        prescriptions();
        values.put("pharmacy_benefit_manager", oneOf(MANAGERS));
        putSometimes(40, "start_date", Numbers.date(2023, 4, random));
    }

    private void prescriptions() {
        values.put("rx_bin", Numbers.rxBin(random));
        putSometimes(92, "rx_pcn", Numbers.rxPcn(random));
        putSometimes(85, "rx_group", Numbers.rxGroup(random));
    }

    private String plan() {
        return oneOf(LEVELS) + " " + oneOf(TYPES);
    }

    private List<String> dependants(Programme programme) {
        List<String> names = new ArrayList<>();
        boolean has = programme == Programme.COMMERCIAL && often(25);
        String last = Names.last(random);
        for (int left = has ? 1 + random.nextInt(3) : 0; left > 0; left--) {
            names.add(Names.first(random) + " " + last);
        }
        return names;
    }

    private Map<String, Integer> copays() {
        Map<String, Integer> copays = new LinkedHashMap<>();
        for (String kind : List.of("Office Visit", "Specialist", "Urgent Care", "Emergency Room")) {
            if (often(75)) {
                copays.put(kind, 5 * (1 + random.nextInt(60)));
            }
        }
        return copays;
    }

    private Map<String, String> phones() {
        Map<String, String> phones = new LinkedHashMap<>();
        for (String kind : List.of("Member Services", "Provider Services", "Pharmacists", "Nurse Line")) {
            if (often(80)) {
                phones.put(kind, Numbers.phone(random));
            }
        }
        return phones;
    }

    private List<String> address() {
        return List.of("P.O. Box " + Numbers.digits(5, random), oneOf(TOWNS) + "-" + Numbers.digits(4, random));
    }

    private void putSometimes(int percent, String field, String value) {
        if (often(percent)) {
            values.put(field, value);
        }
    }

    private boolean often(int percent) {
        return random.nextInt(100) < percent;
    }

    private String oneOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
