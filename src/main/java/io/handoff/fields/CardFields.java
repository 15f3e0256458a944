package io.handoff.fields;

import io.handoff.reading.Code;
import io.handoff.reading.Reading;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a card says, immutable.
 *
 * @param all the fields found, in the order of {@link FieldName}; what the card does not show surely is absent. Never {@link
 *     FieldName#DEPENDENT_NAMES}, for of these there are several:
 * @param dependents names of the people insured with the member, from the first down
 */
public record CardFields(Map<FieldName, Field> all, List<Field> dependents) {

    public CardFields(Map<FieldName, Field> all) {
        this(all, List.of());
    }

    public CardFields {
        dependents = List.copyOf(dependents);
        EnumMap<FieldName, Field> copy = new EnumMap<>(FieldName.class);
        copy.putAll(all);
        all = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads the fields off all pictures of one card, of both sides. Pictures that agree bear each other out ({@link Votes});
     * where they disagree the surer value counts, then the earlier.
     */
    public static CardFields of(Reading... sides) {
        List<CardSide> read = Stream.of(sides).map(CardSide::of).toList();
        List<Code> codes =
                Stream.of(sides).flatMap(side -> side.codes().stream()).toList();
        List<List<Candidate>> printed = read.stream()
                .map(side -> Rules.ALL.stream()
                        .flatMap(rule -> rule.candidates(side).stream())
                        .map(CodeCheck.of(codes)::checked)
                        .toList())
                .toList();
        List<Candidate> candidates =
                Stream.concat(Votes.counted(printed), CodeText.labelled(codes)).toList();
        return new CardFields(MemberNumberParts.added(Choice.among(candidates)), dependents(read));
    }

    /** The list of one picture, not a mixture: the one with the most that is sure. */
    private static List<Field> dependents(List<CardSide> sides) {
        return sides.stream()
                .map(DependentNames::in)
                .max(Comparator.comparingDouble(
                        names -> names.stream().mapToDouble(Field::score).sum()))
                .orElse(List.of());
    }

    public Optional<Field> get(FieldName name) {
        return Optional.ofNullable(all.get(name));
    }
}
