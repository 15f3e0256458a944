package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScanStateTest {
    private static final Map<String, List<String>> MAY_FOLLOW = Map.of(
            "pending", List.of("processing", "skipped", "error"),
            "processing", List.of("rejected", "skipped", "completed", "error"),
            "rejected", List.of(),
            "skipped", List.of(),
            "completed", List.of(),
            "error", List.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(ScanState.values())
                .flatMap(state -> Stream.of(ScanState.values()).map(next -> arguments(state, next)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void mayBecomeWhatTheTableSays(ScanState state, ScanState next) {
        assertThat(state.canBecome(next)).isEqualTo(MAY_FOLLOW.get(state.wire()).contains(next.wire()));
    }

    @ParameterizedTest
    @EnumSource
    void isOverWhereNothingFollows(ScanState state) {
        assertThat(state.isOver()).isEqualTo(MAY_FOLLOW.get(state.wire()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAgainByItsWord(ScanState state) {
        assertThat(ScanState.ofWire(state.wire())).isEqualTo(state);
    }
}
