package io.handoff.bench;

import io.handoff.cardpress.CardPayer;
import io.handoff.cardpress.Programme;
import io.handoff.payers.NamesOfPayers;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Draws whose name a card bears: well-known payers, any of the directory, and now and then one that is in no directory. */
final class PrintedPayers implements BiFunction<Programme, RandomGenerator, CardPayer> {
    private static final int WELL_KNOWN = 45;
    private static final int UNKNOWN = 5;

    private static final Pattern PRINTABLE = Pattern.compile("[A-Z][A-Za-z&'./ -]{4,40}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern NO_CARD = Pattern.compile(
            "(?i).* - .*|.*\\b(tpa|claims?|encounters?|workers'?|auto|liability|dental|vision|compensation|payer|regions?|formerly|only|"
                    + "test|dme|hospice|ffs|chp|part|eyecare|supplement|medicare|commercial|fund|division|various)\\b.*");
    private static final Pattern MEDICAID = Pattern.compile(
            "(?i).*\\b(medicaid|community plan|better health|caritas|wellcare|molina|superior|healthy blue|chip|carolina complete)\\b.*");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{5,6}");

    private static final List<String> KNOWN = List.of(
            "UnitedHealthcare",
            "Aetna",
            "Cigna",
            "Humana",
            "Blue Cross Blue Shield of Texas",
            "Blue Cross and Blue Shield of Illinois",
            "BlueCross BlueShield of Tennessee",
            "Blue Shield of California",
            "Anthem Blue Cross",
            "Florida Blue",
            "Highmark Blue Cross Blue Shield",
            "Horizon Blue Cross Blue Shield of New Jersey",
            "Kaiser Permanente",
            "Independence Blue Cross",
            "CareFirst BlueCross BlueShield",
            "Premera Blue Cross",
            "Regence BlueShield",
            "Harvard Pilgrim Health Care",
            "Tufts Health Plan",
            "Oscar Health",
            "Medical Mutual of Ohio",
            "Geisinger Health Plan",
            "HealthPartners",
            "Priority Health",
            "Providence Health Plan",
            "UPMC Health Plan",
            "EmblemHealth",
            "Ambetter",
            "UMR",
            "Tricare East",
            "SelectHealth",
            "Sanford Health Plan",
            "AvMed",
            "Dean Health Plan",
            "Bright Health");
    private static final List<String> INVENTED = List.of(
            "Larkspur Health Insurance",
            "Meadowlark Mutual",
            "Quillfeather Benefit Plans",
            "Ostrava Lakes Health Trust");

    private final List<String> known =
            KNOWN.stream().filter(name -> !NamesOfPayers.idsOf(name).isEmpty()).toList();
    private final List<String> any = names(Pattern.compile(".*"));
    private final List<String> medicaid = names(MEDICAID);

    @Override
    public CardPayer apply(Programme programme, RandomGenerator random) {
        if (programme == Programme.MEDICARE) {
            return CardPayer.medicare(NamesOfPayers.idsOf("Medicare"));
        }
        if (programme == Programme.MEDICAID) {
            return named(medicaid, random);
        }
        int kind = random.nextInt(100);
        if (kind < UNKNOWN) {
            return new CardPayer(INVENTED.get(random.nextInt(INVENTED.size())), "LK482", Set.of());
        }
        return named(kind < UNKNOWN + WELL_KNOWN ? known : any, random);
    }

    private static CardPayer named(List<String> names, RandomGenerator random) {
        String name = names.get(random.nextInt(names.size()));
        Set<String> ids = NamesOfPayers.idsOf(name);
        List<String> printed =
                ids.stream().filter(id -> ID.matcher(id).matches()).sorted().toList();
        return new CardPayer(name, printed.isEmpty() ? "" : printed.get(random.nextInt(printed.size())), ids);
    }

    private static List<String> names(Pattern wanted) {
        return NamesOfPayers.all().stream()
                .filter(payer ->
                        payer.eligibility().equals("yes") && !payer.coverage().equals("dental"))
                .map(payer ->
                        IN_BRACKETS.matcher(payer.payerName()).replaceAll("").strip())
                .filter(name -> PRINTABLE.matcher(name).matches()
                        && !NO_CARD.matcher(name).matches())
                .filter(name -> wanted.matcher(name).matches())
                .filter(name -> !NamesOfPayers.idsOf(name).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
