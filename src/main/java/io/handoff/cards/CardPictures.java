package io.handoff.cards;

import io.handoff.cards.CardImages.Picture;
import io.handoff.config.DatabaseClock;
import io.handoff.ids.AccountId;
import io.handoff.images.ImageLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which pictures show a card's sides, and their addresses: of each side the one that was read, or else the newest. */
@ApplicationScoped
class CardPictures {
    @Inject
    ImageLinks links;

    @Inject
    OwnAddress address;

    @Inject
    DatabaseClock clock;

    @PersistenceContext
    EntityManager entities;

    /** A scan that has a picture. */
    record Shot(UUID card, UUID scan, UUID account, Orientation side, ScanState state) {}

    /** By card; cards without pictures are absent. */
    Map<UUID, CardImages> of(Collection<Card> cards) {
        var chosen = new HashMap<UUID, Map<Orientation, Shot>>();
        for (var shot : shots(cards)) {
            chosen.computeIfAbsent(shot.card(), card -> new HashMap<>()).merge(shot.side(), shot, CardPictures::better);
        }
        if (chosen.isEmpty()) {
            return Map.of();
        }
        var now = clock.now();
        var images = new HashMap<UUID, CardImages>();
        chosen.forEach((card, sides) -> images.put(
                card,
                new CardImages(picture(sides.get(Orientation.FRONT), now), picture(sides.get(Orientation.BACK), now))));
        return images;
    }

    /** Oldest first. */
    private List<Shot> shots(Collection<Card> cards) {
        return entities.createQuery(
                        """
                        select s.cardId, s.id, s.accountId, s.orientation, s.state from Scan s
                        where s.cardId in :cards and s.imageId is not null order by s.createdAt, s.id""",
                        Shot.class)
                .setParameter(
                        "cards", cards.stream().map(card -> card.id().value()).toList())
                .getResultList();
    }

    private static Shot better(Shot earlier, Shot later) {
        return earlier.state() == ScanState.COMPLETED ? earlier : later;
    }

    private Picture picture(Shot shot, Instant now) {
        return shot == null
                ? null
                : new Picture(address.base() + "/v1/images/" + shot.scan() + "?"
                        + links.query(new AccountId(shot.account()), shot.scan(), now));
    }
}
