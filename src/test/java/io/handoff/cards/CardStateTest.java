package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardStateTest {
    private static final Map<String, List<String>> MAY_FOLLOW = Map.of(
            "pending", List.of("frontside_processing", "error"),
            "frontside_processing",
                    List.of("frontside_failed", "backside_processing", "post_processing", "completed", "error"),
            "backside_processing", List.of("backside_failed", "post_processing", "completed", "error"),
            "post_processing", List.of("completed", "error"),
            "completed", List.of(),
            "frontside_failed", List.of(),
            "backside_failed", List.of(),
            "error", List.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(CardState.values())
                .flatMap(state -> Stream.of(CardState.values()).map(next -> arguments(state, next)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void mayBecomeWhatTheTableSays(CardState state, CardState next) {
        assertThat(state.canBecome(next)).isEqualTo(MAY_FOLLOW.get(state.wire()).contains(next.wire()));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAgainByItsWord(CardState state) {
        assertThat(CardState.ofWire(state.wire())).isEqualTo(state);
    }

    @Test
    void takesPicturesUntilBothSidesAreRead() {
        assertThat(CardState.values())
                .filteredOn(CardState::isOpen)
                .containsExactly(CardState.PENDING, CardState.FRONTSIDE_PROCESSING, CardState.BACKSIDE_PROCESSING);
    }

    @Test
    void hasItsResultOnceCompleted() {
        assertThat(CardState.values()).filteredOn(CardState::isDone).containsExactly(CardState.COMPLETED);
    }
}
