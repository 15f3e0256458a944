package io.handoff.payers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card's clues made ready: its texts in comparable words, what to look up, and the states it speaks of. */
final class CardText {
    private static final int LONGEST_NAME = 9;
    private static final int MOST_WORDS = 14;
    private static final int SHORTEST_LOOK_ALIKE = 4;
    private static final int MOST_LOOK_ALIKES = 40;

    /** A name that says less than this is looked up where it stands alone only: "health plan". */
    private static final double SAYS_SOMETHING = 3.5;

    /** What says less than this looks like half of the directory: "healthcare". */
    private static final double WORTH_A_LOOK = 5;

    private static final double SURE = 0.75;
    private static final int LONGEST_LOOK_ALIKE = 8;
    private static final int MOST_STATES = 3;

    /** Share of a name that is figures: "1199 SEIU". */
    private static final double MOST_FIGURES = 0.5;

    private static final String POST_BOX = " po box ";

    private static final double PRINTED = 1;

    /** Its claims may well be sent to another state. */
    static final double ADDRESS = 0.8;

    /** A state's letters and a ZIP code; but ID 87726 is no address in Idaho. */
    private static final Pattern CITY_LINE = Pattern.compile("\\b(?!ID)([A-Z]{2})[ ,.]{1,3}\\d{5}(?!\\d)");

    /** Medicaid's processors name a state's own programme by its letters: MCAIDMS, MCDTX. */
    private static final Pattern STATE_PROGRAMME = Pattern.compile("(?:MCAID|MDCAID|MCD|MEDICAID)([A-Z]{2})");

    private final Vocabulary vocabulary = Vocabulary.supplied();
    private final String code;
    private final double codeScore;
    private final String payer;
    private final double payerScore;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Double> states = new HashMap<>();
    private final Set<String> tokens;

    private CardText(CardClues clues) {
        code = Payer.code(clues.payerId());
        codeScore = clues.payerIdScore();
        payer = Words.of(clues.payerName());
        payerScore = payer.isEmpty() ? 0 : clues.payerNameScore();
        var people = clues.people().stream().map(Words::of).collect(Collectors.toSet());
        var lines = clues.lines().stream()
                .map(Words::of)
                .filter(line -> !line.isEmpty() && !people.contains(line))
                .distinct()
                .map(Words::split)
                .filter(words -> words.size() <= MOST_WORDS)
                .toList();
        if (!payer.isEmpty()) {
            texts.add(Text.payer(Words.split(payer), clues.payerNameScore()));
        }
        lines.forEach(line -> texts.add(Text.line(line, Words.split(payer), clues.payerNameScore())));
        texts.stream().map(Text::asWritten).forEach(text -> addStates(States.named(text), PRINTED));
        clues.lines().forEach(line -> addStates(codes(CITY_LINE, line.toUpperCase(Locale.ROOT)), ADDRESS));
        addStates(codes(STATE_PROGRAMME, clues.rxPcn().toUpperCase(Locale.ROOT)), PRINTED);
        tokens = clues.lines().stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .map(Payer::code)
                .collect(Collectors.toSet());
    }

    static CardText of(CardClues clues) {
        return new CardText(clues);
    }

    /** The printed payer id as {@link Payer#code} writes it; empty where there is none. */
    String code() {
        return code;
    }

    /** How likely the printed payer id is right, 0 to 1. */
    double codeScore() {
        return codeScore;
    }

    List<Text> texts() {
        return texts;
    }

    /** How surely the card speaks of the state, 0 to 1. */
    double speaksOf(String state) {
        return states.getOrDefault(state, 0.0);
    }

    /** How surely the card speaks of any state, 0 to 1. */
    double speaksOfAnyState() {
        return states.values().stream().mapToDouble(surely -> surely).max().orElse(0);
    }

    /** Whether a name has nothing to do with the payer that was read off the card; false where none was. */
    boolean isOfAnother(List<String> name) {
        var read = Words.split(payer);
        return !read.isEmpty()
                && name.stream().noneMatch(word -> read.stream()
                        .anyMatch(other -> other.equals(word) || other.contains(word) || Slips.areNear(word, other)));
    }

    /** Whether an id stands anywhere on the card, labelled or not. */
    boolean shows(String id) {
        return tokens.contains(Payer.code(id));
    }

    /** What would be a name word for word: every run of words that says something. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (var text : texts) {
            var words = text.words();
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                    var run = words.subList(from, to);
                    if (run.size() == words.size() || vocabulary.weight(run) >= SAYS_SOMETHING) {
                        names.add(String.join(" ", run));
                    }
                }
            }
        }
        return names;
    }

    /**
     * What may be a name with slips, or a part of one; of other lines than the payer's only where the payer is in doubt. The payer's name comes with states that the card speaks of.
     */
    Set<String> lookAlikes() {
        var inStates = payer.isEmpty()
                ? Stream.<String>empty()
                : Stream.concat(
                        Stream.of(payer),
                        states.keySet().stream().limit(MOST_STATES).map(state -> payer + " " + States.name(state)));
        var lines = texts.stream()
                .filter(text -> payerScore < SURE || text.words().containsAll(Words.split(payer)))
                .filter(text -> text.words().size() <= LONGEST_LOOK_ALIKE)
                .filter(text -> !isNumberOrAddress(text.asWritten()))
                .filter(text -> vocabulary.weight(text.words()) >= WORTH_A_LOOK)
                .map(Text::asWritten)
                .filter(text -> text.chars().filter(Character::isLetter).count() >= SHORTEST_LOOK_ALIKE);
        return Stream.concat(inStates, lines)
                .limit(MOST_LOOK_ALIKES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Hardly a payer is called so, those that are stand in {@link #names} as well, and each look takes a millisecond. */
    private static boolean isNumberOrAddress(String text) {
        return MOST_FIGURES * text.length()
                        < text.chars().filter(Character::isDigit).count()
                || (" " + text + " ").contains(POST_BOX);
    }

    private void addStates(Set<String> found, double surely) {
        found.forEach(state -> states.merge(state, surely, Math::max));
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(States::isCode)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
