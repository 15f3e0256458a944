package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {
    @Test
    void theExampleOfTheRuleIsOne() {
        assertThat(Npi.isValid("1234567893")).isTrue();
    }

    @Test
    void anyOtherLastDigitIsWrong() {
        for (char last : "012456789".toCharArray()) {
            assertThat(Npi.isValid("123456789" + last)).as("…%s", last).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678930", "123456789a", " 234567893", "１234567893", "2134567893"})
    void whatHasAnotherFormOrSwappedDigitsIsNone(String text) {
        assertThat(Npi.isValid(text)).isFalse();
    }
}
