package io.handoff.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.fields.Layout;
import io.handoff.reading.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The published {@code enriched_results}, in the order of the card, front first. A list of what the card does not show surely
 * is left out.
 *
 * @param addresses where claims, appeals and letters go
 * @param phoneNumbers whom to call
 * @param copaysDeductibles what the patient pays
 * @param processedSides {@code front_only} or {@code both}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EnrichedResults(
        List<Address> addresses, List<PhoneNumber> phoneNumbers, List<Copay> copaysDeductibles, String processedSides) {

    private static final double SURE_ENOUGH = 0.5;

    /**
     * Reads both sides.
     *
     * @param backs none where the card has only its front read
     * @return nothing where nothing is sure
     */
    public static Optional<EnrichedResults> of(List<Reading> fronts, List<Reading> backs) {
        var pictures = Stream.of(fronts, backs)
                .map(side -> side.stream().map(Layout::of).toList())
                .toList();
        var addresses = onCard(pictures, Addresses::in, Address::certainty, Address::place);
        var numbers = onCard(pictures, PhoneNumbers::in, PhoneNumber::certainty, PhoneNumber::number);
        var copays = Copays.undisputed(
                onCard(pictures, Copays::in, Copay::certainty, copay -> List.of(copay.kind(), copay.value())));
        return addresses.isEmpty() && numbers.isEmpty() && copays.isEmpty()
                ? Optional.empty()
                : Optional.of(new EnrichedResults(addresses, numbers, copays, backs.isEmpty() ? "front_only" : "both"));
    }

    /** What stands on both sides is given once, the surer one of them. */
    private static <T> List<T> onCard(
            List<List<Layout>> sides,
            Function<Layout, List<T>> finder,
            Function<T, Double> certainty,
            Function<T, Object> key) {
        Map<Object, T> best = new LinkedHashMap<>();
        sides.stream()
                .map(pictures -> onSide(pictures, finder, certainty))
                .flatMap(Collection::stream)
                .forEach(one -> best.merge(
                        key.apply(one),
                        one,
                        (earlier, later) -> certainty.apply(later) > certainty.apply(earlier) ? later : earlier));
        return List.copyOf(best.values());
    }

    /** The list of one picture, not a mixture, where a slip of one would stand beside what another reads: that with most. */
    private static <T> List<T> onSide(
            List<Layout> pictures, Function<Layout, List<T>> finder, Function<T, Double> certainty) {
        return pictures.stream()
                .map(picture -> finder.apply(picture).stream()
                        .filter(one -> certainty.apply(one) >= SURE_ENOUGH)
                        .toList())
                .max(Comparator.comparingDouble(
                        found -> found.stream().mapToDouble(certainty::apply).sum()))
                .orElse(List.of());
    }
}
