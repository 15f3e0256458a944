package io.handoff.cards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a client measured while it scanned a card. */
@Entity
@Table(name = "card_performance")
class Performance {
    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    private byte[] sealed;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Performance() {}

    Performance(Card card, Instant now) {
        id = UUID.randomUUID();
        cardId = card.id().value();
        createdAt = now;
    }

    String place() {
        return "card_performance/sealed/" + id;
    }

    void seal(byte[] value) {
        sealed = value;
    }
}
