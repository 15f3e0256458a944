package io.handoff.webhooks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the wire's words in the database, with blanks between them; nothing at all stands for every type there will be. */
@Converter
public class EventTypesColumn implements AttributeConverter<Set<EventType>, String> {
    @Override
    public String convertToDatabaseColumn(Set<EventType> types) {
        return types.stream().sorted().map(EventType::wire).collect(joining(" "));
    }

    @Override
    public Set<EventType> convertToEntityAttribute(String words) {
        var types = Stream.of(words.split(" "))
                .flatMap(word -> EventType.ofWire(word).stream())
                .collect(toSet());
        return types.isEmpty() ? EnumSet.noneOf(EventType.class) : EnumSet.copyOf(types);
    }
}
