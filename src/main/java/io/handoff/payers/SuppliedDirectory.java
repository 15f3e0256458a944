package io.handoff.payers;

import java.util.List;

/** The directory that comes with the product: {@code payers.csv} beside this package, read once. */
final class SuppliedDirectory {
    private static final List<Payer> PAYERS = PayerCsv.readSupplied(TextFile.text("payers.csv"));
    private static final String HASH = ListStore.hash(TextFile.text("payers.csv"));

    private SuppliedDirectory() {}

    static List<Payer> payers() {
        return PAYERS;
    }

    /** Names its content. */
    static String hash() {
        return HASH;
    }
}
