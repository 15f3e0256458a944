package io.handoff.handoff;

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

class HandoffStateTest {
    private static final Map<String, List<String>> MAY_FOLLOW = Map.of(
            "waiting", List.of("opened", "claimed", "cancelled", "expired", "rejected"),
            "opened", List.of("claimed", "cancelled", "expired", "rejected"),
            "claimed", List.of("confirming", "capturing", "cancelled", "expired", "rejected"),
            "confirming", List.of("capturing", "cancelled", "expired", "rejected"),
            "capturing", List.of("reading", "completed", "cancelled", "expired", "rejected"),
            "reading", List.of("capturing", "completed", "cancelled", "expired", "rejected"),
            "completed", List.of(),
            "cancelled", List.of(),
            "expired", List.of(),
            "rejected", List.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(HandoffState.values())
                .flatMap(state -> Stream.of(HandoffState.values()).map(next -> arguments(state, next)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void mayBecomeWhatTheTableSays(HandoffState state, HandoffState next) {
        assertThat(state.canBecome(next)).isEqualTo(MAY_FOLLOW.get(state.wire()).contains(next.wire()));
    }

    @ParameterizedTest
    @EnumSource
    void isOverWhereNothingFollows(HandoffState state) {
        assertThat(state.isOver()).isEqualTo(MAY_FOLLOW.get(state.wire()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAgainByItsWord(HandoffState state) {
        assertThat(HandoffState.ofWire(state.wire())).isEqualTo(state);
    }

    @Test
    void aLinkIsThereToBeClaimedBeforeAPhoneHasDoneSo() {
        assertThat(HandoffState.values())
                .filteredOn(HandoffState::isUnclaimed)
                .containsExactly(HandoffState.WAITING, HandoffState.OPENED);
    }
}
