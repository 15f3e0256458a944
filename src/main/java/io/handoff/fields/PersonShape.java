package io.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two to five capitalised words, or one with a comma; a person's number may follow and is left out. */
final class PersonShape implements Shape {

    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*,?(\\p{Lu}[\\p{L}'’.-]*)?,?");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
    private static final int MOST_PARTS = 5;

    /** Words of cards that no name contains. */
    private static final Set<String> NO_NAMES =
            Dictionary.lines("not-names.txt").stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());

    @Override
    public Optional<Value> read(List<Token> tokens) {
        List<Token> parts = new ArrayList<>();
        for (Token token : tokens) {
            if (!NAME_PART.matcher(token.text()).matches()) {
                break;
            }
            parts.add(token);
        }
        String name = EDGE.matcher(Cell.textOf(parts)).replaceAll("");
        boolean whole = parts.size() >= 2 || name.contains(",");
        boolean plausible = parts.stream().noneMatch(part -> NO_NAMES.contains(part.folded()))
                && parts.stream().anyMatch(part -> part.folded().length() > 1);
        return whole && plausible && parts.size() <= MOST_PARTS
                ? Optional.of(new Value(name, 1, parts))
                : Optional.empty();
    }
}
