package io.handoff.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The value that stands where a label says, if it has the field's shape.
 *
 * @param shared its print may be the value of another field as well
 */
record LabelledRule(FieldName name, Shape shape, boolean shared) implements Rule {

    LabelledRule(FieldName name, Shape shape) {
        this(name, shape, false);
    }

    /** One printed number may be the member's own and the one that a programme or the pharmacy knows the member by. */
    static LabelledRule shared(FieldName name, Shape shape) {
        return new LabelledRule(name, shape, true);
    }

    @Override
    public List<Candidate> candidates(CardSide side) {
        return side.labels().stream()
                .flatMap(label -> label.meanings().stream()
                        .filter(meaning -> meaning.field() == name)
                        .flatMap(meaning -> candidate(side, label, meaning)))
                .toList();
    }

    private Stream<Candidate> candidate(CardSide side, Label label, Meaning meaning) {
        for (Place place : side.placesOf(label)) {
            Optional<Value> value = shape.read(place.tokens());
            if (value.isPresent()) {
                double certainty = label.certainty() * meaning.certainty() * place.certainty();
                return Stream.of(offer(value.get(), certainty));
            }
        }
        return Stream.empty();
    }

    private Candidate offer(Value value, double certainty) {
        double score = certainty * value.certainty() * Cell.surenessOf(value.tokens());
        return new Candidate(name, value.text(), score, shared ? List.of() : value.tokens());
    }
}
