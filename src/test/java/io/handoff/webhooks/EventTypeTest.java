package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.events.Event.CardChanged;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.Event.ScanChanged;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.ScanId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
    private static final CardId CARD = CardId.random();

    @ParameterizedTest
    @CsvSource({
        "pending, card.created",
        "processing,",
        "frontside_processing,",
        "frontside_failed, card.error",
        "backside_processing,",
        "backside_failed, card.error",
        "post_processing,",
        "completed, card.completed",
        "error, card.error"
    })
    void aCardsStateIsToldWhereItMatters(String state, String word) {
        assertThat(EventType.of(new CardChanged(CARD, null, state, null)).map(EventType::wire))
                .isEqualTo(java.util.Optional.ofNullable(word));
    }

    @ParameterizedTest
    @CsvSource({"processing, eligibility.created", "completed, eligibility.completed", "error, eligibility.error"})
    void anEligibilitysStatesAreAllTold(String state, String word) {
        var event = new EligibilityChanged(new EligibilityId(CARD.value()), CARD, null, state, null);

        assertThat(EventType.of(event).map(EventType::wire)).hasValue(word);
    }

    @Test
    void scansAndHandoffsAreNotTold() {
        assertThat(EventType.of(new ScanChanged(new ScanId(CARD.value()), CARD, null, "completed", null)))
                .isEmpty();
        assertThat(EventType.of(new HandoffChanged(HandoffId.random(), "completed", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsKnownByItsWord(EventType type) {
        assertThat(EventType.ofWire(type.wire())).hasValue(type);
    }

    @Test
    void setsOfThemAreKeptAsWords() {
        var column = new EventTypesColumn();
        var some = EnumSet.of(EventType.CARD_ERROR, EventType.CARD_CREATED);

        assertThat(column.convertToDatabaseColumn(some)).isEqualTo("card.created card.error");
        assertThat(column.convertToEntityAttribute("card.created card.error")).isEqualTo(some);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }
}
