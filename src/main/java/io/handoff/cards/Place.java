package io.handoff.cards;

/** Names the places of sealed values, so that none opens elsewhere. */
final class Place {
    private Place() {}

    static String of(Card card, String column) {
        return "card/" + column + "/" + card.id();
    }

    static String details(Card card) {
        return of(card, "details");
    }

    static String payerMatch(Card card) {
        return of(card, "payer_match");
    }

    static String enrichedResults(Card card) {
        return of(card, "enriched_results");
    }

    static String metadata(Card card) {
        return of(card, "metadata");
    }

    static String result(Scan scan) {
        return "scan/result/" + scan.id();
    }

    static String metadata(Scan scan) {
        return "scan/metadata/" + scan.id();
    }
}
