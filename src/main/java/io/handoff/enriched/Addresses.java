package io.handoff.enriched;

import io.handoff.fields.Cell;
import io.handoff.fields.Layout;
import io.handoff.fields.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds addresses from their end, which nothing else looks like (a state and a ZIP code), upwards through their lines to the
 * heading that says what they are for. Without a heading, or without a box or a street, there is no address.
 */
final class Addresses {

    /** Two-letter codes of the United States Postal Service (Publication 28, appendix B). */
    private static final String STATES =
            "A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]"
                    + "|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]";

    private static final Pattern END =
            Pattern.compile("\\b(?:" + STATES + ")[.,]? +\\d{5}(?:[-\u2010-\u2014]\\d{4})?(?!\\d)");
    private static final Pattern START = Pattern.compile(
            "(?i)\\b(?:P\\.? ?O\\.? ?)?[B8]?[o0]x +#?\\d+|(?:^|(?<=[:,] ))\\d{1,6} +(?:[NSEW]{1,2}\\.? +)?\\p{L}{2}");
    private static final Pattern BOX = Pattern.compile("(?i)\\b(P\\.? ?O\\.?) ?(?!box)[B8]?[o0]x(?= +#?\\d)");

    /** No address has these: they were letters. */
    private static final Pattern MISREAD = Pattern.compile("[!|{}\\[\\]$?*<>~^_\\\\]");

    private static final int MOST_LINES = 5;
    private static final double CERTAINTY = 0.95;

    private final Layout layout;

    private Addresses(Layout layout) {
        this.layout = layout;
    }

    static List<Address> in(Layout layout) {
        var addresses = new Addresses(layout);
        return layout.cells().flatMap(cell -> addresses.endingIn(cell).stream()).toList();
    }

    private Optional<Address> endingIn(Cell cell) {
        Text text = Text.of(cell);
        Matcher end = END.matcher(text.string());
        if (!end.find()) {
            return Optional.empty();
        }
        List<Token> last = text.between(0, end.end());
        return above(cell, last);
    }

    /** Climbs up to the heading. */
    private Optional<Address> above(Cell cell, List<Token> last) {
        List<List<Token>> lines = new ArrayList<>();
        lines.add(last);
        Cell at = cell;
        while (true) {
            List<Token> top = lines.get(0);
            Optional<Heading> heading = Heading.in(top, START).or(() -> beside(top));
            if (heading.isPresent()) {
                lines.set(0, heading.get().rest(top));
                return address(heading.get(), lines);
            }
            Optional<Cell> next = layout.above(at.box());
            if (next.isEmpty() || lines.size() > MOST_LINES || isOfSomethingElse(next.get())) {
                return Optional.empty();
            }
            at = next.get();
            lines.add(0, at.tokens());
        }
    }

    private static boolean isOfSomethingElse(Cell cell) {
        return END.matcher(cell.text()).find() || NumberShape.isIn(cell.text());
    }

    /** A heading that is the whole cell before. */
    private Optional<Heading> beside(List<Token> tokens) {
        for (List<Cell> line : layout.lines()) {
            for (int at = 1; at < line.size(); at++) {
                if (line.get(at).tokens().get(0).equals(tokens.get(0))) {
                    List<Token> before = line.get(at - 1).tokens();
                    return Heading.in(before, START).filter(heading -> heading.size() == before.size());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Address> address(Heading heading, List<List<Token>> lines) {
        List<String> company = new ArrayList<>();
        List<String> address = new ArrayList<>();
        for (List<Token> line : lines) {
            String text = Cell.textOf(line);
            Matcher start = START.matcher(text);
            if (!address.isEmpty()) {
                address.add(text);
            } else if (start.find()) {
                company.add(text.substring(0, start.start()).strip());
                address.add(text.substring(start.start()));
            } else {
                company.add(text);
            }
        }
        if (address.isEmpty() || lines.stream().flatMap(List::stream).anyMatch(Addresses::isDoubtful)) {
            return Optional.empty();
        }
        String printed =
                String.join(", ", address.stream().map(Addresses::withoutComma).toList());
        double confidence =
                Cell.confidenceOf(lines.stream().flatMap(List::stream).toList());
        return Optional.of(new Address(
                heading.label(),
                heading.type(),
                company(company),
                BOX.matcher(printed).replaceAll("$1 Box"),
                new Score(CERTAINTY * confidence)));
    }

    private static boolean isDoubtful(Token token) {
        return token.hasDigit() && token.confidence() < Score.READ_SURELY
                || MISREAD.matcher(token.text()).find();
    }

    private static String withoutComma(String line) {
        return line.replaceAll("[,;.]+$", "");
    }

    /** Of the lines before the street those without figures, or null. */
    private static String company(List<String> lines) {
        String name = lines.stream()
                .filter(line -> line.chars().noneMatch(Character::isDigit))
                .map(line -> line.replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", ""))
                .filter(line -> line.length() > 2)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
