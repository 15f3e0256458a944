package io.handoff.fields;

import io.handoff.reading.Reading;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a card says, immutable.
 *
 * @param all the fields found, in the order of {@link FieldName}; what the card does not show surely is absent
 */
public record CardFields(Map<FieldName, Field> all) {

    public CardFields {
        EnumMap<FieldName, Field> copy = new EnumMap<>(FieldName.class);
        copy.putAll(all);
        all = Collections.unmodifiableMap(copy);
    }

    /** Reads the fields off all sides of one card; where sides disagree the surer one counts, then the earlier. */
    public static CardFields of(Reading... sides) {
        List<Candidate> candidates = Stream.of(sides)
                .map(CardSide::of)
                .flatMap(side -> Rules.ALL.stream().flatMap(rule -> rule.candidates(side).stream()))
                .toList();
        return new CardFields(Choice.among(candidates));
    }

    public Optional<Field> get(FieldName name) {
        return Optional.ofNullable(all.get(name));
    }
}
