package io.handoff.eligibility;

import static io.handoff.eligibility.EligibilityState.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityStateTest {
    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenCanEndAndNothingOpensAgain(EligibilityState state) {
        for (var next : EligibilityState.values()) {
            assertThat(state.canBecome(next)).isEqualTo(state == PROCESSING && next != PROCESSING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachIsKeptByItsWord(EligibilityState state) {
        var column = new EligibilityStateColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(state)))
                .isEqualTo(state);
    }
}
