package io.handoff.cardpress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an invented member's card is to say.
 *
 * @param values by the fields' keys in the published {@code details}, as they are printed
 * @param payerIds what the payer is known by; empty where no directory knows it
 * @param dependants names, in the order of the card
 * @param copays by what they are for, in dollars
 * @param phones by what they are for
 * @param claimsAddress in lines
 */
public record CardFacts(
        Map<String, String> values,
        Set<String> payerIds,
        List<String> dependants,
        Map<String, Integer> copays,
        Map<String, String> phones,
        List<String> claimsAddress) {

    public CardFacts {
        values = Map.copyOf(values);
        payerIds = Set.copyOf(payerIds);
        dependants = List.copyOf(dependants);
        claimsAddress = List.copyOf(claimsAddress);
    }

    /** Null where the card has none. */
    public String value(String field) {
        return values.get(field);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    CardFacts without(String field) {
        var fewer = new TreeMap<>(values);
        fewer.remove(field);
        return new CardFacts(fewer, payerIds, dependants, copays, phones, claimsAddress);
    }
}
