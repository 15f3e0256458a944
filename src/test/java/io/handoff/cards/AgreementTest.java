package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final CardFields CLEAR = number("W123", Agreement.SURE);
    private static final CardFields FAINT = number("W123", Agreement.SURE - 0.01);

    @Test
    void oneClearPictureIsEnough() {
        assertThat(Agreement.isSure(CLEAR, List.of())).isTrue();
    }

    @Test
    void aFaintOneNeedsASecondThatSaysTheSame() {
        assertThat(Agreement.isSure(FAINT, List.of())).isFalse();
        assertThat(Agreement.isSure(FAINT, List.of(number("W128", 0.7), nothing())))
                .isFalse();
        assertThat(Agreement.isSure(FAINT, List.of(nothing(), number("W123", 0.1))))
                .isTrue();
    }

    @Test
    void withoutANumberNothingIsSure() {
        assertThat(Agreement.isSure(nothing(), List.of(CLEAR))).isFalse();
    }

    private static CardFields number(String value, double score) {
        return new CardFields(Map.of(FieldName.MEMBER_NUMBER, new Field(value, score)));
    }

    private static CardFields nothing() {
        return new CardFields(Map.of());
    }
}
