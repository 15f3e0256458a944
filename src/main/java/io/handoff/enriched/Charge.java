package io.handoff.enriched;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a label says that amounts are for.
 *
 * @param services in the order of the label; several where it names them with strokes between
 * @param category null where it does not say
 */
record Charge(List<CopayService> services, CopayCategory category) {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[/&,+;]|\\b(?:and|or)\\b");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;)!?] (?=\\S)");
    private static final Pattern TIER = Pattern.compile("(?i)\\btier [1-6]\\b");
    private static final Pattern MISREAD = Pattern.compile(".*[\\d$%\u00a7\u00b0].*|[(/|-]*[SOIlZBDo|.,'/-]{2,}[:)/]*");
    private static final int LONGEST_LABEL = 7;

    /** What a family pays together has no published kind. */
    private static final String[] FAMILY = {"family", "fam"};

    private static final String[] PERSON = {"individual", "ind", "person", "single", "self"};

    /** What the patient gets, or pays for the insurance itself. */
    private static final String[] NO_CHARGE = {
        "allowance", "limit", "up to", "save", "discount", "reward", "credit", "premium", "covered", "pays"
    };

    private static final String[] MOST = {"maximum", "max"};

    /** Empty where it says something that is not published: then nothing else explains the amounts. */
    static Optional<Charge> of(String text) {
        String label = last(text);
        Words words = Words.of(label);
        List<CopayCategory> categories = CopayCategory.in(words);
        boolean isFamilys = words.has(FAMILY) && !words.has(PERSON);
        boolean isMost = words.has(MOST) && !categories.contains(CopayCategory.OUT_OF_POCKET_MAX);
        if (categories.size() > 1 || isFamilys || isMost || words.has(NO_CHARGE)) {
            return Optional.empty();
        }
        List<CopayService> services = BETWEEN.splitAsStream(label)
                .flatMap(part -> CopayService.of(Words.of(part)).stream())
                .distinct()
                .toList();
        return Optional.of(new Charge(services, categories.isEmpty() ? null : categories.get(0)));
    }

    /** It names nobody or one person, so that the rest may stand elsewhere. */
    static boolean isOpen(String text) {
        Words words = Words.of(text);
        return words.isEmpty() || words.has(PERSON);
    }

    /** Something in it may be an amount that was misread, after which the next one would be taken for it. */
    static boolean hidesAnAmount(String text) {
        return Pattern.compile(" ")
                .splitAsStream(TIER.matcher(text).replaceAll(""))
                .anyMatch(MISREAD.asMatchPredicate());
    }

    private static String last(String text) {
        List<String> words =
                List.of(SENTENCE.matcher(text).replaceFirst("").strip().split(" "));
        return String.join(" ", words.subList(Math.max(0, words.size() - LONGEST_LABEL), words.size()));
    }

    boolean saysNothing() {
        return services.isEmpty() && category == null;
    }

    /**
     * With what another label adds that stands over this one or before it.
     *
     * @return empty where that says that the amounts are those out of the network, for which single services have no kind
     */
    Optional<Charge> with(Charge other) {
        boolean namesService = services.stream().anyMatch(service -> !service.isNetwork());
        if (namesService) {
            return other.services.contains(CopayService.OUT_OF_NETWORK_MEDICAL) ? Optional.empty() : Optional.of(this);
        }
        boolean takesService = services.isEmpty()
                && (category == null || other.services.stream().allMatch(CopayService::isNetwork));
        return Optional.of(
                new Charge(takesService ? other.services : services, category == null ? other.category : category));
    }

    /** Nothing where it does not say what such an amount is, or no plan asks so much. */
    Optional<CopayCategory> categoryOf(Amounts.Amount amount) {
        boolean namesService = services.stream().anyMatch(service -> !service.isNetwork());
        CopayCategory said = category == null && namesService ? CopayCategory.COPAY : category;
        return Optional.ofNullable(said).filter(kind -> kind.allows(amount));
    }

    /** For each of so many amounts; one where a single service has a pair, for its first is one person's in the network. */
    List<CopayService> servicesOf(int amounts, CopayCategory kind) {
        if (services.size() > 1) {
            return amounts == 1 || amounts == services.size() ? services : List.of();
        }
        CopayService one = services.isEmpty() ? CopayService.OTHER : services.get(0);
        return one.hasSteps(kind) ? Stream.generate(() -> one).limit(amounts).toList() : List.of(one);
    }
}
