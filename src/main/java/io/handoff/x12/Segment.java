package io.handoff.x12;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One segment. Elements and components are counted from 1, as in its documentation.
 *
 * @param position in the interchange; the ISA is 1
 * @param elements each a list of repetitions, each a list of components
 * @param marks by which they were parted
 */
record Segment(int position, String id, List<List<List<String>>> elements, Marks marks) {
    /** The delimiters within an element. */
    record Marks(String repetition, String component) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Type R without an exponent, which nobody's money has. */
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]{1,15}(\\.[0-9]{0,6})?|\\.[0-9]{1,6})");

    /** Empty where it is absent. */
    String text(int element) {
        var repetitions = repetitions(element);
        if (repetitions.isEmpty()) {
            return "";
        }
        if (repetitions.size() > 1 || repetitions.get(0).size() > 1) {
            throw problem(element, "More than one value where one belongs");
        }
        return repetitions.get(0).get(0);
    }

    String required(int element) {
        return present(element, text(element));
    }

    private String present(int element, String text) {
        if (text.isBlank()) {
            throw problem(element, "A value is missing");
        }
        return text;
    }

    /**
     * Words for people, put together again where the sender's own delimiters stand in them: many write {@code COPAY: 25}. Empty
     * where they are absent. Not for what something is concluded from.
     */
    String words(int element) {
        return repetitions(element).stream()
                .map(components -> String.join(marks.component(), components))
                .collect(Collectors.joining(marks.repetition()));
    }

    String requiredWords(int element) {
        return present(element, words(element));
    }

    /** One of the words, or empty where it is absent. */
    String oneOf(int element, Set<String> words) {
        var text = text(element);
        if (!text.isEmpty() && !words.contains(text)) {
            throw problem(element, "A code that is not known here");
        }
        return text;
    }

    /** The repetitions of an element that has no components. */
    List<String> texts(int element) {
        return repetitions(element).stream()
                .map(components -> {
                    if (components.size() > 1) {
                        throw problem(element, "Components where none belong");
                    }
                    return components.get(0);
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The components of an element that is not repeated. */
    List<String> components(int element) {
        var repetitions = repetitions(element);
        if (repetitions.size() > 1) {
            throw problem(element, "A repetition where none belongs");
        }
        return repetitions.isEmpty() ? List.of() : repetitions.get(0);
    }

    /** Null where it is absent. */
    BigDecimal decimal(int element) {
        var text = text(element);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw problem(element, "No number");
        }
        return new BigDecimal(text);
    }

    /** CCYYMMDD. */
    LocalDate day(int element, String text) {
        try {
            if (text.length() == 8) {
                return LocalDate.parse(text, DAY);
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw problem(element, "No date");
    }

    /** All of it, for segments that are only kept. */
    Detail detail() {
        return new Detail(
                id,
                IntStream.rangeClosed(1, elements.size())
                        .mapToObj(this::components)
                        .toList());
    }

    X12Problem problem(int element, String what) {
        return new X12Problem(position, id, element, what);
    }

    private List<List<String>> repetitions(int element) {
        return element > elements.size() ? List.of() : elements.get(element - 1);
    }
}
