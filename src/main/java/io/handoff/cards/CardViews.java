package io.handoff.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Opens what is sealed of cards for somebody who may see them, and notes that in the audit trail. */
@ApplicationScoped
class CardViews {
    @Inject
    CardPictures pictures;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    CardView of(Card card, Caller caller) {
        return of(List.of(card), caller).get(0);
    }

    /** In the same order. */
    List<CardView> of(List<Card> cards, Caller caller) {
        var told = cards.stream()
                .filter(card -> card.details() != null || card.metadata() != null)
                .map(Card::id)
                .toList();
        if (!told.isEmpty()) {
            audit.recordAll(caller.account(), caller.getName(), "card.read", told);
        }
        var images = pictures.of(cards);
        return cards.stream()
                .map(card -> CardView.of(
                        card,
                        opened(card, Place.details(card), card.details()),
                        opened(card, Place.payerMatch(card), card.payerMatch()),
                        opened(card, Place.enrichedResults(card), card.enrichedResults()),
                        opened(card, Place.metadata(card), card.metadata()),
                        images.get(card.id().value())))
                .toList();
    }

    /** Null stays null: what there is none of is left out. */
    private JsonNode opened(Card card, String place, byte[] sealed) {
        return sealed == null ? null : Json.read(vault.open(card.account(), place, sealed), JsonNode.class);
    }
}
