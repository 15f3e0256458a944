package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who insures or administers a plan, where the card says so in words: large print is the employer's then, or a network's. */
final class AdministratorRule implements Rule {

    private static final Set<String> LABELS = Stream.of(
                    "Administered By",
                    "Plan Administered By",
                    "Benefits Administered By",
                    "Claims Administered By",
                    "Claims Administrator",
                    "Plan Administrator",
                    "Benefit Administrator",
                    "Third Party Administrator",
                    "Administrator",
                    "TPA",
                    "Insured By",
                    "Underwritten By",
                    "Insurer",
                    "Payer",
                    "Payer Name",
                    "Carrier")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    /** What others administer. */
    private static final Set<String> PARTS = Stream.of(
                    "pharmacy",
                    "prescription",
                    "prescriptions",
                    "rx",
                    "drug",
                    "dental",
                    "vision",
                    "behavioral",
                    "mental")
            .map(Letters::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4,}\\.");

    private static final double CERTAINTY = 0.9;
    private static final int LONGEST = 9;

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.labels().stream()
                .filter(label -> announcesAPayer(side, label))
                .map(label -> nameAt(side, label))
                .filter(name -> !name.isEmpty() && !BenefitManagerRule.isNamedIn(name))
                .map(name -> new Candidate(
                        FieldName.PAYER_NAME, PrintedName.textOf(name), CERTAINTY * Cell.confidenceOf(name), List.of()))
                .toList();
    }

    private static boolean announcesAPayer(CardSide side, Label label) {
        String words = label.tokens().stream().map(Token::folded).collect(Collectors.joining());
        List<Token> before = label.cell().tokens().subList(0, label.from());
        boolean isOfAPart = Stream.of(
                        before.stream(),
                        side.before(label.cell()).stream().flatMap(cell -> cell.tokens().stream()),
                        side.layout().above(label.box()).stream().flatMap(cell -> cell.tokens().stream()))
                .flatMap(tokens -> tokens)
                .anyMatch(token -> PARTS.contains(token.folded()));
        // "FSA Administrator" is another one; what is administered may stand before "by".
        return LABELS.contains(words)
                && !isOfAPart
                && (before.isEmpty() || label.tokens().size() > 1);
    }

    /** "Health Plan" and "Medical Group" are labels elsewhere, but in a payer's name they end nothing. */
    private static List<Token> nameAt(CardSide side, Label label) {
        List<Token> behind =
                label.cell().tokens().subList(label.to(), label.cell().tokens().size());
        return behind.isEmpty()
                ? side.placesOf(label).stream()
                        .map(place -> name(place.tokens()))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : name(behind);
    }

    /** Up to where a sentence or another thing begins. */
    private static List<Token> name(List<Token> tokens) {
        List<Token> name = new ArrayList<>();
        for (Token token : tokens) {
            Token word = withoutComma(token);
            if (!PrintedName.isName(List.of(word))) {
                break;
            }
            name.add(word);
            if (SENTENCE.matcher(token.text()).matches()) {
                break;
            }
        }
        while (!name.isEmpty()
                && Character.isLowerCase(name.get(name.size() - 1).text().charAt(0))) {
            name.remove(name.size() - 1);
        }
        return name.size() > LONGEST ? List.of() : name;
    }

    private static Token withoutComma(Token token) {
        String text = token.text().replaceFirst("(?<=\\p{L}{4})[.,]$|,$", "");
        return new Token(text, token.folded(), token.confidence(), token.box());
    }
}
