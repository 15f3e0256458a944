package io.handoff.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Known names with what they stand for; finds those that print may mean, slips of recognition forgiven. */
final class NameIndex<T> {

    private static final int MOST_SLIPS = 4;

    /** By length, since only names of nearly the same length are near: comparing letters is what takes time. */
    private final Map<Integer, List<Entry<T>>> byLength = new HashMap<>();

    private record Entry<T>(String name, T meaning) {}

    /**
     * A name that print may mean.
     *
     * @param letters of the name
     * @param slips letters that had to be forgiven
     */
    record Hit<T>(T meaning, int letters, int slips) {}

    /** @param name folded, see {@link Letters#folded} */
    void add(String name, T meaning) {
        byLength.computeIfAbsent(name.length(), length -> new ArrayList<>()).add(new Entry<>(name, meaning));
    }

    /** @param print folded, see {@link Letters#folded} */
    Stream<Hit<T>> near(String print) {
        int allowed = Math.min(MOST_SLIPS, Letters.slipsAllowed(print.length()));
        return IntStream.rangeClosed(print.length() - allowed, print.length() + allowed)
                .boxed()
                .flatMap(length -> byLength.getOrDefault(length, List.of()).stream())
                .flatMap(entry -> hit(entry, print));
    }

    private Stream<Hit<T>> hit(Entry<T> entry, String print) {
        int letters = entry.name().length();
        int allowed = Math.min(MOST_SLIPS, Letters.slipsAllowed(Math.min(letters, print.length())));
        int slips = Letters.distance(entry.name(), print, allowed);
        return slips > allowed ? Stream.empty() : Stream.of(new Hit<>(entry.meaning(), letters, slips));
    }
}
