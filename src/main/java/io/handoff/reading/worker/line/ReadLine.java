package io.handoff.reading.worker.line;

import io.handoff.reading.worker.line.Ink.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line as read, and its picture. */
public final class ReadLine {

    /** The least gap, in line heights, that is a space where the network sees none. */
    private static final double SPACE = 0.13;

    /** The same between letters and figures, which may be one number. */
    private static final double SPACE_BEFORE_FIGURES = 0.22;

    /** Between two capitals it must be so many times the usual gap as well. */
    private static final double WIDER = 2.6;

    /** A capital I: no word begins with an l before most consonants, and none has one among capitals. */
    private static final Pattern SMALL_L =
            Pattern.compile("^l(?=[bcdfghjklmnpqrstvwxz])|(?<=\\p{Lu})l(?=\\p{Lu})|(?<=\\p{Lu}\\p{Lu})l$");

    /** A small l: within a word no capital stands, but behind the beginning of a family name such as McIntyre. */
    private static final Pattern LARGE_I = Pattern.compile(
            "(?<=\\p{Ll})(?<!^Mc|^Mac|^De|^Di|^La|^Fitz)I(?!nsur|nc|llin|ndi)(?=\\p{Ll})|(?<=^\\p{Lu})I(?=\\p{Ll})");

    /** Among capitals a small i, for it has something above it. */
    private static final Pattern ACCENTED_I = Pattern.compile("(?<=^\\p{Lu}{1,20})[ií](?=\\p{Lu}|$)");

    /** What the network takes strokes for. */
    private static final String STROKES = "Il|";

    /** Small letters whose capital has the same shape. */
    private static final String SAME_SHAPE = "cosvwxz";

    /** Of a Roman number behind a name: the network takes equal characters beside each other for one. */
    private static final int MOST_STROKES = 3;

    /** Behind a letter that a known name has: an eñe stands before one. */
    private static final char A_VOWEL = 'a';

    private static final double NEARLY = 0.65;

    private static final String BEFORE_A_SPACE = ",.:;)#&";
    private static final String BEHIND_A_SPACE = "(&$";

    private final Line line;
    private final Ink ink;
    private final Rows rows;
    private final Marks marks;
    private final Slashes slashes;
    private final PassedOver passedOver;
    private final Depths depths;

    /** How wide a character is, as a share of the line. */
    private final double pitch;

    private final double usualGap;

    ReadLine(Line line, LineImage image) {
        this.line = line;
        this.ink = new Ink(image);
        this.pitch = pitch(line.glyphs());
        this.usualGap = usualGap(line.glyphs());
        this.rows = new Rows(line.glyphs(), glyph -> ink.rows(middle(glyph)));
        this.slashes = new Slashes(ink);
        this.depths = new Depths(line.glyphs(), ink, rows, pitch, this::isMarked);
        this.passedOver = new PassedOver(ink, rows);
        this.marks = new Marks(line.glyphs(), ink, rows, this::about);
    }

    public Line line() {
        return line;
    }

    /** Its words, from left to right. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs();
        int from = 0;
        for (int i = 0; i <= glyphs.size(); i++) {
            boolean ends = i == glyphs.size() || glyphs.get(i).character() == ' ';
            if (ends || i > from && !isOfInitials(from, i) && isSpace(glyphs.get(i - 1), glyphs.get(i))) {
                if (i > from) {
                    pieces.add(passedOver.withComma(piece(from, i), glyphs, i));
                }
                from = ends ? i + 1 : i;
            }
        }
        if (!pieces.isEmpty()) {
            Glyph last = glyphs.get(glyphs.size() - 1);
            passedOver.strokesBehind(pieces.get(pieces.size() - 1), last).ifPresent(pieces::add);
        }
        return pieces;
    }

    private static double pitch(List<Glyph> glyphs) {
        return glyphs.size() < 2
                ? 1
                : (glyphs.get(glyphs.size() - 1).middle() - glyphs.get(0).middle()) / (glyphs.size() - 1);
    }

    private double usualGap(List<Glyph> glyphs) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i - 1).character() != ' ' && glyphs.get(i).character() != ' ') {
                gaps.add(gap(glyphs.get(i - 1), glyphs.get(i)));
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private double gap(Glyph one, Glyph next) {
        return ink.gap(new Span(one.middle(), next.middle()));
    }

    /** Only where one may stand: figures are set wide in some typefaces. */
    private boolean isSpace(Glyph one, Glyph next) {
        char before = one.character();
        char after = next.character();
        boolean changes = Character.isLowerCase(before) && Character.isUpperCase(after)
                || BEFORE_A_SPACE.indexOf(before) >= 0
                || BEHIND_A_SPACE.indexOf(after) >= 0;
        boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(after);
        boolean figures = Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && Character.isDigit(before) != Character.isDigit(after);
        double least = Math.max(figures ? SPACE_BEFORE_FIGURES : SPACE, capitals || figures ? WIDER * usualGap : 0);
        return (changes || capitals || figures) && gap(one, next) >= least;
    }

    /** "P.O." is one word, as is "J.R.". */
    private boolean isOfInitials(int from, int next) {
        List<Glyph> glyphs = line.glyphs();
        return next - from == 2
                && next + 1 < glyphs.size()
                && Character.isUpperCase(glyphs.get(from).character())
                && glyphs.get(next - 1).character() == '.'
                && Character.isUpperCase(glyphs.get(next).character())
                && glyphs.get(next + 1).character() == '.';
    }

    private Piece piece(int from, int to) {
        List<Glyph> word = line.glyphs().subList(from, to);
        String text = text(from, to);
        boolean isNumber = text.chars().anyMatch(Character::isDigit);
        double least = word.stream().mapToDouble(Glyph::chance).min().orElse(0);
        double mean = word.stream().mapToDouble(Glyph::chance).average().orElse(0);
        Span columns = ink.trimmed(columns(from, to));
        Span height = rows.of(word);
        return new Piece(text, isNumber ? least : mean, columns.from(), columns.to(), height.from(), height.to());
    }

    private String text(int from, int to) {
        List<Glyph> word = line.glyphs().subList(from, to);
        boolean mayBeAName = (Character.isUpperCase(word.get(0).character()) || isCapital(word.get(0)))
                && word.stream().noneMatch(glyph -> Character.isDigit(glyph.character()));
        if (word.stream().allMatch(glyph -> STROKES.indexOf(glyph.character()) >= 0)) {
            return "I".repeat(Math.max(word.size(), Math.min(MOST_STROKES, ink.strokes(columns(from, to)))));
        }
        Map<Glyph, Character> usual = mayBeAName ? usualSpelling(word) : Map.of();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.size(); i++) {
            if (usual.containsKey(word.get(i)) && !(i == 0 && isCapital(word.get(i)))) {
                text.append(usual.get(word.get(i)));
                continue;
            }
            char next = i + 1 < word.size() ? word.get(i + 1).character() : ' ';
            text.append(
                    i == 0 && isCapital(word.get(i))
                            ? Character.toUpperCase(word.get(i).character())
                            : mayBeAName && (i > 0 || !isN(word.get(i)))
                                    ? surelyAccented(word.get(i), next)
                                    : word.get(i).character());
        }
        String small = LARGE_I.matcher(text).replaceAll("l");
        String spelled = mayBeAName ? ACCENTED_I.matcher(small).replaceAll("Í") : small;
        return mayBeAName || spelled.startsWith("l") ? SMALL_L.matcher(spelled).replaceAll("I") : spelled;
    }

    /** The letters that a known name has and the network does not, where the picture does not speak against them. */
    private Map<Glyph, Character> usualSpelling(List<Glyph> word) {
        Map<Glyph, Character> spelled = new HashMap<>();
        int from = 0;
        for (int i = 0; i <= word.size(); i++) {
            if (i == word.size() || !Character.isLetter(word.get(i).character())) {
                spelled.putAll(spellingOf(word.subList(from, i)));
                from = i + 1;
            }
        }
        return spelled;
    }

    private Map<Glyph, Character> spellingOf(List<Glyph> name) {
        String read = name.stream().map(glyph -> "" + glyph.character()).collect(Collectors.joining());
        List<String> spellings = Spellings.of(read);
        if (spellings.isEmpty()) {
            return Map.of();
        }
        String plain = Spellings.plain(read);
        return spellings.stream()
                .filter(spelling -> spelling.length() == name.size())
                .map(spelling -> lettersOf(spelling, plain, name))
                .filter(letters -> letters.keySet().stream().allMatch(glyph -> isMarked(glyph, letters.get(glyph))))
                .min(Comparator.comparing(letters ->
                        !letters.keySet().stream().allMatch(glyph -> letters.get(glyph) == accented(glyph, A_VOWEL))))
                .orElse(Map.of());
    }

    /** Those of a spelling that the network does not know. */
    private static Map<Glyph, Character> lettersOf(String spelling, String plain, List<Glyph> name) {
        Map<Glyph, Character> letters = new HashMap<>();
        for (int i = 0; i < name.size(); i++) {
            if (spelling.charAt(i) != plain.charAt(i)) {
                boolean isSmall = Character.isLowerCase(name.get(i).character());
                char letter = spelling.charAt(i);
                letters.put(name.get(i), isSmall ? Character.toLowerCase(letter) : letter);
            }
        }
        return letters;
    }

    private boolean isMarked(Glyph glyph, char letter) {
        return accented(glyph, A_VOWEL) == letter
                || switch (Character.toLowerCase(letter)) {
                    case 'ø' -> depths.isFilled(glyph);
                    case 'í' -> glyph.character() == 'i' ? marks.isLeaning(glyph) : depths.isShadedAbove(glyph);
                    default -> depths.isShadedAbove(glyph);
                };
    }

    /** In a name that is not known to have one, there must be more than in or above other letters as well. */
    private char surelyAccented(Glyph glyph, char next) {
        char letter = accented(glyph, next);
        boolean isSure = letter == glyph.character()
                || glyph.character() == 'i'
                || (Character.toLowerCase(letter) == 'ø'
                        ? depths.isFilled(glyph)
                        : depths.isShadedAbove(glyph) || !depths.hasRoomAbove(glyph));
        return isSure ? letter : glyph.character();
    }

    private boolean isMarked(Glyph glyph) {
        return accented(glyph, A_VOWEL) != glyph.character();
    }

    private char accented(Glyph glyph, char next) {
        boolean isRound = Character.toLowerCase(glyph.character()) == 'o';
        if (isRound && slashes.isThrough(glyph.middle(), rows.of(glyph))) {
            return glyph.character() == 'o' ? 'ø' : 'Ø';
        }
        return marks.on(glyph, next);
    }

    /** Hardly a name begins with an eñe. */
    private static boolean isN(Glyph glyph) {
        return glyph.character() == 'N';
    }

    /** A letter that looks the same large and small is as large as its height says. */
    private boolean isCapital(Glyph glyph) {
        return SAME_SHAPE.indexOf(glyph.character()) >= 0 && rows.isTall(ink.rows(middle(glyph)));
    }

    /** The network tells where a character is, not how wide: up to half way to its neighbours. */
    private Span columns(int from, int to) {
        List<Glyph> glyphs = line.glyphs();
        Glyph first = glyphs.get(from);
        Glyph last = glyphs.get(to - 1);
        double before = from == 0 ? 0 : (glyphs.get(from - 1).middle() + first.middle()) / 2;
        double behind =
                to == glyphs.size() ? 1 : (last.middle() + glyphs.get(to).middle()) / 2;
        return new Span(Math.max(before, first.middle() - pitch), Math.min(behind, last.middle() + pitch));
    }

    /** Nearly to the middles of its neighbours: the network tells roughly where a character is. */
    private Span about(Glyph glyph) {
        List<Glyph> glyphs = line.glyphs();
        int at = glyphs.indexOf(glyph);
        double before = at == 0 ? pitch : glyph.middle() - glyphs.get(at - 1).middle();
        double behind = at + 1 == glyphs.size() ? pitch : glyphs.get(at + 1).middle() - glyph.middle();
        return new Span(glyph.middle() - NEARLY * before, glyph.middle() + NEARLY * behind);
    }

    private Span middle(Glyph glyph) {
        return new Span(glyph.middle() - pitch * 0.55, glyph.middle() + pitch * 0.55);
    }
}
