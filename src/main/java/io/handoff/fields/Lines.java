package io.handoff.fields;

import io.handoff.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Rebuilds lines from where words stand. The recogniser's own lines are not used: it breaks them at rules and pictures,
 * and joins columns.
 */
final class Lines {

    /** A gap wider than this many line heights ends a cell. */
    private static final double WIDE_GAP = 1.5;

    /** Two words so much larger than their line are the line: what stands small beside a logo says nothing of its gaps. */
    private static final double LARGE = 1.3;

    /** Words of one line differ less in height: a logo does not swallow the small print beside it. */
    private static final double SAME_SIZE = 2.6;

    /** Print so much larger than what stands beside it says something else. */
    private static final double OTHER_SIZE = 1.5;

    /** The least gap between two sizes, in heights of the larger one. */
    private static final double SPACE = 0.3;

    /** Letters of a word that is no initial and no mark. */
    private static final int LETTERS = 3;

    private static final Set<String> SIGNS = Set.of("/", "&");

    private Lines() {}

    /** The lines from the top down, each with its cells from left to right. */
    static List<List<Cell>> of(List<Word> words) {
        List<List<Token>> lines = new ArrayList<>();
        words.stream().sorted(Comparator.comparingInt(Word::left)).forEach(word -> {
            if (SIGNS.contains(word.text())) {
                addSign(word, lines);
            } else {
                Token.of(word).forEach(token -> lineFor(token, lines).add(token));
            }
        });
        List<List<Cell>> cells = lines.stream()
                .sorted(Comparator.comparingInt(line -> Cell.boxOf(line).top()))
                .map(Lines::cells)
                .toList();
        return Columns.split(cells);
    }

    /** A sign between two words of a name stays with the first one. */
    private static void addSign(Word sign, List<List<Token>> lines) {
        lines.stream()
                .filter(line -> {
                    Box last = line.get(line.size() - 1).box();
                    return areLevel(last, Box.of(sign)) && sign.left() - last.right() < last.height();
                })
                .findFirst()
                .ifPresent(line ->
                        line.set(line.size() - 1, line.get(line.size() - 1).with(sign)));
    }

    /** From left to right each token goes to the line whose last token it stands level with, so lines may slope. */
    private static List<Token> lineFor(Token token, List<List<Token>> lines) {
        return lines.stream()
                .filter(line -> areLevel(line.get(line.size() - 1).box(), token.box()))
                .min(Comparator.comparingInt(line ->
                        token.box().left() - line.get(line.size() - 1).box().right()))
                .orElseGet(() -> {
                    List<Token> line = new ArrayList<>();
                    lines.add(line);
                    return line;
                });
    }

    private static boolean areLevel(Box one, Box other) {
        int smaller = Math.min(one.height(), other.height());
        int larger = Math.max(one.height(), other.height());
        return 2 * one.sharedHeight(other) > smaller && larger < SAME_SIZE * smaller;
    }

    private static List<Cell> cells(List<Token> line) {
        int usual = medianHeight(line);
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isEnd(line, i, usual)) {
                cells.add(Cell.of(line.subList(from, i)));
                from = i;
            }
        }
        return cells;
    }

    private static boolean isEnd(List<Token> line, int next, int usual) {
        return isWide(line.get(next - 1).box(), line.get(next).box(), usual) || changesSize(line, next);
    }

    /** Behind a logo in large print a label in small print begins another cell; one word alone may have a stain about it. */
    private static boolean changesSize(List<Token> line, int next) {
        Token one = line.get(next - 1);
        Token other = line.get(next);
        boolean isSteady = next > 1
                ? isOneSize(line.get(next - 2), one)
                : next + 1 < line.size() && isOneSize(other, line.get(next + 1));
        return isSteady
                && one.folded().length() >= LETTERS
                && other.folded().length() >= LETTERS
                && !isOneSize(one, other)
                && other.box().left() - one.box().right() > SPACE * Math.max(one.printHeight(), other.printHeight());
    }

    private static boolean isOneSize(Token one, Token other) {
        int smaller = Math.min(one.printHeight(), other.printHeight());
        int larger = Math.max(one.printHeight(), other.printHeight());
        return larger <= OTHER_SIZE * smaller;
    }

    private static boolean isWide(Box one, Box next, int usual) {
        int own = Math.min(one.height(), next.height());
        return next.left() - one.right() > WIDE_GAP * (own > LARGE * usual ? own : usual);
    }

    private static int medianHeight(List<Token> line) {
        return line.stream()
                .map(token -> token.box().height())
                .sorted()
                .skip(line.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
