package io.handoff.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Takes an interchange apart. StAEDI finds its delimiters and holds its envelope's counts and numbers against each other. */
final class Segments {
    private static final int MOST = 50_000;

    /** Where the segment terminator stands in an ISA, whose length is fixed; counted from 0. */
    private static final int TERMINATOR = 105;

    private static final int REPETITION = 82;
    private static final int COMPONENT = 104;

    private final List<Segment> found = new ArrayList<>();
    private String id = "";
    private List<List<List<String>>> elements = new ArrayList<>();
    private Segment.Marks marks;
    private boolean ended;

    private Segments() {}

    /** All segments, from the ISA to the IEA. */
    static List<Segment> read(String x12) {
        if (!x12.stripLeading().startsWith("ISA")) {
            throw new X12Problem(0, "", 0, "No X12 interchange: it does not begin with ISA");
        }
        var reading = new Segments();
        try {
            reading.readAll(bare(x12));
        } catch (EDIStreamException e) {
            throw reading.problem(0, "No sound X12: the text cannot be taken apart");
        } catch (X12Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a damaged text may also trip the library itself
            var problem = reading.problem(0, "No sound X12: the text cannot be taken apart");
            problem.initCause(e);
            throw problem;
        }
        return List.copyOf(reading.found);
    }

    /** Without blanks around it; but some end their segments with a line's end. */
    private static String bare(String x12) {
        var text = x12.strip();
        boolean lines = text.length() > TERMINATOR && Character.isWhitespace(text.charAt(TERMINATOR));
        return lines ? text + text.charAt(TERMINATOR) : text;
    }

    private void readAll(String x12) throws EDIStreamException, IOException {
        var factory = EDIInputFactory.newFactory();
        // senders' qualifiers are nobody's business here
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        marks = marks(x12);
        var bytes = new ByteArrayInputStream(x12.getBytes(StandardCharsets.UTF_8));
        try (var reader = factory.createEDIStreamReader(bytes, StandardCharsets.UTF_8.name())) {
            while (reader.hasNext()) {
                take(reader);
            }
            if (!ended) {
                throw problem(0, "The interchange breaks off");
            }
            if (bytes.available() > 0) {
                throw problem(0, "Something follows the interchange");
            }
        }
    }

    private static Segment.Marks marks(String x12) {
        return x12.length() <= TERMINATOR
                ? new Segment.Marks("", "")
                : new Segment.Marks(x12.substring(REPETITION, REPETITION + 1), x12.substring(COMPONENT, COMPONENT + 1));
    }

    private void take(EDIStreamReader reader) throws EDIStreamException {
        switch (reader.next()) {
            case START_SEGMENT -> {
                id = reader.getText();
                elements = new ArrayList<>();
            }
            case ELEMENT_DATA -> place(reader);
            case END_SEGMENT -> end();
            case END_INTERCHANGE -> ended = true;
            case SEGMENT_ERROR -> {
                // the segment that is missing or wrong is the one that is about to begin
                id = reader.getText() == null ? id : reader.getText();
                throw problem(0, "The envelope is not sound (" + word(reader) + ")");
            }
            case ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                throw problem(
                        Math.max(reader.getLocation().getElementPosition(), 0),
                        "The envelope is not sound (" + word(reader) + ")");
            default -> {
                // where composites, groups and transactions begin and end shows in the segments
            }
        }
    }

    private static String word(EDIStreamReader reader) {
        return reader.getErrorType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void place(EDIStreamReader reader) {
        var where = reader.getLocation();
        var repetitions = at(elements, where.getElementPosition(), ArrayList<List<String>>::new);
        var components = at(repetitions, Math.max(where.getElementOccurrence(), 1), ArrayList<String>::new);
        int component = Math.max(where.getComponentPosition(), 1);
        at(components, component, () -> "");
        components.set(component - 1, reader.getText());
    }

    /** Grows the list to the place, counted from 1. */
    private static <T> T at(List<T> list, int place, Supplier<? extends T> empty) {
        while (list.size() < place) {
            list.add(empty.get());
        }
        return list.get(place - 1);
    }

    private void end() {
        var segment = new Segment(
                found.size() + 1,
                id,
                trimmed(elements.stream().map(Segments::sound).toList(), List::isEmpty),
                marks);
        Version.check(segment);
        found.add(segment);
        if (found.size() > MOST) {
            throw problem(0, "More segments than an answer has");
        }
    }

    /** Absent or empty is the same: no repetition at all. */
    private static List<List<String>> sound(List<List<String>> repetitions) {
        var found = trimmed(
                repetitions.stream()
                        .map(components -> trimmed(components, String::isEmpty))
                        .toList(),
                List::isEmpty);
        return found.stream()
                .map(components -> components.isEmpty() ? List.of("") : components)
                .toList();
    }

    /** Without what is empty at the end: it says nothing, and some write it and some do not. */
    private static <T> List<T> trimmed(List<T> list, Predicate<T> empty) {
        int size = list.size();
        while (size > 0 && empty.test(list.get(size - 1))) {
            size--;
        }
        return List.copyOf(list.subList(0, size));
    }

    private X12Problem problem(int element, String what) {
        return new X12Problem(found.size() + 1, id, element, what);
    }
}
