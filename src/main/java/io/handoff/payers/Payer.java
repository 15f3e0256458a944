package io.handoff.payers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A payer as one clearinghouse knows it. What is not known is empty, never null.
 *
 * @param payerId what a claim or an inquiry names it by; text, for zeros may lead
 * @param otherNames also those it had before
 * @param otherIds ids that it has elsewhere, or had
 * @param clearinghouse in small letters: {@code stedi}
 * @param eligibility whether eligibility can be asked: {@code yes}, {@code no} or {@code enrollment}
 * @param coverage {@code medical}, {@code dental} or {@code dental/medical}
 * @param states two letters each, or {@code NATIONAL}
 * @param networkId its id in the clearinghouse's own network
 */
public record Payer(
        String payerId,
        String payerName,
        List<String> otherNames,
        List<String> otherIds,
        String clearinghouse,
        String eligibility,
        String coverage,
        List<String> states,
        String networkId) {

    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

    public Payer {
        payerId = stripped(payerId);
        payerName = stripped(payerName);
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        otherIds = otherIds == null ? List.of() : List.copyOf(otherIds);
        clearinghouse = stripped(clearinghouse);
        eligibility = stripped(eligibility);
        coverage = stripped(coverage);
        states = states == null ? List.of() : List.copyOf(states);
        networkId = stripped(networkId);
    }

    /** All its names in the form of {@link Words}, each once, the payer's proper name first. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(Words.namesOf(payerName));
        otherNames.forEach(name -> words.addAll(Words.namesOf(name)));
        return words;
    }

    /** All its ids in the form of {@link #code}, each once. */
    Set<String> codes() {
        return Stream.concat(Stream.of(payerId), otherIds.stream())
                .map(Payer::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An id as it is compared: capitals and figures, nothing else. */
    static String code(String id) {
        return BETWEEN.matcher(id.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
