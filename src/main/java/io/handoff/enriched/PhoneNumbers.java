package io.handoff.enriched;

import io.handoff.enriched.NumberShape.Found;
import io.handoff.fields.Cell;
import io.handoff.fields.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds telephone numbers and what they are for. */
final class PhoneNumbers {

    /** Such a number beside these is no telephone's, or one that nobody answers. */
    private static final String[] OTHERS = {
        "ID", "identification", "policy", "group", "grp", "account", "fax", "claim", "reference"
    };

    private static final Pattern LINK = Pattern.compile("(?i)[(\\[]?(or|and|&|/|,|;|)[)\\]]?");

    private final Layout layout;

    private PhoneNumbers(Layout layout) {
        this.layout = layout;
    }

    static List<PhoneNumber> in(Layout layout) {
        var numbers = new PhoneNumbers(layout);
        return layout.lines().stream()
                .flatMap(line -> line.stream().flatMap(cell -> numbers.in(line, cell).stream()))
                .toList();
    }

    private List<PhoneNumber> in(List<Cell> line, Cell cell) {
        List<PhoneNumber> numbers = new ArrayList<>();
        Text text = Text.of(cell);
        Optional<Purpose> last = Optional.empty();
        int from = 0;
        for (Found found : NumberShape.in(text.string())) {
            String before =
                    text.string().substring(from, Math.max(from, found.start())).strip();
            boolean isFirst = from == 0;
            if (isFirst || !LINK.matcher(before).matches()) {
                last = isOther(before)
                        ? Optional.empty()
                        : purpose(before, isFirst ? line : List.of(), cell)
                                .or(() -> Purpose.behind(text.string().substring(found.end())));
            }
            if (text.leastConfidence(found.start(), found.end()) >= Score.READ_SURELY) {
                last.ifPresent(purpose -> numbers.add(number(purpose, found, text)));
            }
            from = found.end();
        }
        return numbers;
    }

    private static PhoneNumber number(Purpose purpose, Found found, Text text) {
        double confidence = text.leastConfidence(found.start(), found.end());
        return new PhoneNumber(
                purpose.label(), purpose.type(), found.number(), new Score(purpose.certainty() * confidence));
    }

    private static boolean isOther(String before) {
        Words words = Words.of(Purpose.spoken(before));
        return words.last(2).has(OTHERS) || words.has("TTY", "TDD", "TRS");
    }

    /** @param line where the cell is in, if nothing but the label stands before the number */
    private Optional<Purpose> purpose(String before, List<Cell> line, Cell cell) {
        Optional<Purpose> own = Purpose.before(before);
        if (own.isPresent() || !Purpose.saysNothing(before) || line.isEmpty()) {
            return own;
        }
        return onLine(line, cell).or(() -> above(cell, before.isEmpty() ? 1 : 2));
    }

    /** The nearest cell before it with words; addresses of websites may stand between. */
    private static Optional<Purpose> onLine(List<Cell> line, Cell cell) {
        for (int at = line.indexOf(cell) - 1; at >= 0; at--) {
            String text = line.get(at).text();
            if (NumberShape.isIn(text) || isOther(text)) {
                return Optional.empty();
            }
            if (!text.contains(".com") && !text.contains(".org") && !text.contains("www.")) {
                return Purpose.before(text);
            }
        }
        return Optional.empty();
    }

    private Optional<Purpose> above(Cell cell, int lines) {
        Cell at = cell;
        for (int climbed = 0; climbed < lines; climbed++) {
            Optional<Cell> above = layout.above(at.box());
            if (above.isEmpty()
                    || NumberShape.isIn(above.get().text())
                    || isOther(above.get().text())) {
                return Optional.empty();
            }
            Optional<Purpose> purpose = Purpose.above(above.get().text());
            if (purpose.isPresent()) {
                return purpose;
            }
            at = above.get();
        }
        return Optional.empty();
    }
}
