package io.handoff.payers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The directory that comes with the product, by name: which ids are right where a name is printed. */
public final class NamesOfPayers {
    private static final Map<String, Set<String>> IDS = ids();

    private NamesOfPayers() {}

    public static List<Payer> all() {
        return SuppliedDirectory.payers();
    }

    /** The ids of all entries that go by that name, in any of its spellings; empty where none does. */
    public static Set<String> idsOf(String name) {
        return IDS.getOrDefault(Words.of(name), Set.of());
    }

    private static Map<String, Set<String>> ids() {
        Map<String, Set<String>> ids = new HashMap<>();
        for (var payer : SuppliedDirectory.payers()) {
            payer.words().forEach(name -> ids.computeIfAbsent(name, one -> new TreeSet<>())
                    .add(payer.payerId()));
        }
        return ids;
    }
}
