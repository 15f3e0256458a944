package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the labels of a side, and tells them from values and from labels of somebody else. */
final class Labels {

    private static final LabelDictionary DICTIONARY = LabelDictionary.load();

    /** A word that also precedes names of doctors and employers. */
    private static final double VAGUE = 0.8;

    /** By how much larger than the rest a payer's name is, and no field. */
    private static final double LARGE = 1.25;

    private static final double BEHIND_A_WORD = 0.72;

    private static final Set<FieldName> WORDS =
            Set.of(FieldName.PLAN_NAME, FieldName.PLAN_TYPE, FieldName.EMPLOYER, FieldName.GROUP_NUMBER);

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private static final Pattern CODE = Pattern.compile("[^\\p{L}]*\\p{Lu}{4,}[^\\p{L}]*");

    private Labels() {}

    static List<Label> in(Layout layout) {
        int usual = layout.printHeight();
        List<Label> labels = new ArrayList<>();
        for (List<Cell> line : layout.lines()) {
            Optional<Label> before = Optional.empty();
            for (Cell cell : line) {
                for (Label label : DICTIONARY.in(cell)) {
                    if (!isValueOf(before, label)
                            && !isWord(label)
                            && !isLastWord(before, label)
                            && !isInLargePrint(label, usual)) {
                        labels.add(label);
                        before = Optional.of(label);
                    }
                }
            }
        }
        return RxLabels.in(layout, labels).stream()
                .map(label -> isForeign(label, layout, labels) ? label.with(List.of()) : label)
                .map(Labels::lessSureBehindAWord)
                .toList();
    }

    /** "Member: SUBSCRIBER SMITH": a word right behind a label, with more behind it and no colon, is its value. */
    private static boolean isValueOf(Optional<Label> before, Label label) {
        boolean isPrefix = label.cell().tokens().get(label.to() - 1).text().endsWith("-");
        boolean moreFollows = label.to() < label.cell().tokens().size()
                && (isPrefix || !label.cell().tokens().get(label.to()).hasDigit());
        boolean rightBehind = before.filter(Label::hasColon)
                .filter(other -> other.cell() == label.cell()
                        ? other.to() == label.from()
                        : label.from() == 0
                                && other.to() == other.cell().tokens().size())
                .isPresent();
        return rightBehind && moreFollows && !label.hasColon() && label.to() - label.from() == 1;
    }

    /**
     * A word within a text is no label, for it is in names as well: "Family Care", "Gold Plan Plus". One says that a value
     * follows by a colon, by a figure behind it, or by standing alone.
     */
    private static boolean isWord(Label label) {
        List<Token> cell = label.cell().tokens();
        boolean mayBeAWord = label.meanings().stream().allMatch(meaning -> WORDS.contains(meaning.field()));
        if (mayBeAWord && label.cell().isSentence() && !label.hasColon()) {
            return true;
        }
        return mayBeAWord
                && (label.meanings().isEmpty() || label.from() > 0)
                && label.to() - label.from() == 1
                && !label.hasColon()
                && label.to() - label.from() < cell.size()
                && (label.to() == cell.size() || !isBefore(cell.get(label.to()), label));
    }

    /** A figure follows a label; behind one for a group, which some print in letters alone, capitals do as well. */
    private static boolean isBefore(Token value, Label label) {
        return value.hasDigit()
                || label.announces(FieldName.GROUP_NUMBER, 0)
                        && CODE.matcher(value.text()).matches();
    }

    /** The last word of a text that is no label: "Redstone Hospitality Group". */
    private static boolean isLastWord(Optional<Label> before, Label label) {
        boolean isBehindALabel = before.filter(other -> other.cell() == label.cell() && other.to() == label.from())
                .isPresent();
        return label.from() > 0
                && label.meanings().stream().allMatch(meaning -> WORDS.contains(meaning.field()))
                && label.to() == label.cell().tokens().size()
                && label.to() - label.from() == 1
                && !label.hasColon()
                && !isBehindALabel
                && WORD.matcher(label.cell().tokens().get(label.from() - 1).text())
                        .matches();
    }

    /** "Humana ID" may be the member's, "COBA ID" and "Store ID" are not. */
    private static Label lessSureBehindAWord(Label label) {
        boolean isBehindAWord = label.from() > 0
                && label.to() - label.from() == 1
                && label.announces(FieldName.MEMBER_NUMBER, VAGUE)
                && label.cell().tokens().get(label.from() - 1).text().matches("\\p{L}+");
        return isBehindAWord ? label.with(List.of(new Meaning(FieldName.MEMBER_NUMBER, BEHIND_A_WORD))) : label;
    }

    /** "Plan Tennessee", "Employer Plan Services": the second line of a large name, or one with such a word. */
    private static boolean isInLargePrint(Label label, int usual) {
        List<Token> cell = label.cell().tokens();
        return label.meanings().stream().allMatch(meaning -> WORDS.contains(meaning.field()))
                && label.cell().printHeight() > LARGE * usual
                && !label.hasColon()
                && label.to() < cell.size()
                && !cell.get(label.to()).hasDigit();
    }

    private static boolean isHeading(Label label) {
        return label.meanings().isEmpty() || label.announces(FieldName.DEPENDENT_NAMES, 0);
    }

    /** "Name" under a heading without a value of its own, such as "Primary Care Provider", is not the member's. */
    private static boolean isForeign(Label label, Layout layout, List<Label> labels) {
        return label.meanings().stream().allMatch(meaning -> meaning.certainty() < VAGUE)
                && layout.above(label.box())
                        .filter(heading -> labels.stream()
                                .anyMatch(other -> other.cell() == heading
                                        && isHeading(other)
                                        && other.to() == heading.tokens().size()))
                        .isPresent();
    }
}
