package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryStateTest {
    private static final Set<String> ALLOWED = Set.of(
            "waiting sending",
            "waiting failed",
            "sending sending",
            "sending delivered",
            "sending waiting",
            "sending failed",
            "delivered waiting",
            "failed waiting");

    static Stream<Arguments> everyPair() {
        return Stream.of(DeliveryState.values())
                .flatMap(from -> Stream.of(DeliveryState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("everyPair")
    void onlyTheseMayFollow(DeliveryState from, DeliveryState to) {
        assertThat(from.canBecome(to)).isEqualTo(ALLOWED.contains(from.wire() + " " + to.wire()));
    }
}
