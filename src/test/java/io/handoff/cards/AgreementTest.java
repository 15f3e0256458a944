package io.handoff.cards;

import static io.handoff.cards.Front.CLEAR;
import static io.handoff.cards.Front.FAINT;
import static io.handoff.cards.Front.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void oneClearPictureIsEnough() {
        var whole = new Front().withName().withNumber(NUMBER, CLEAR).seen();

        assertThat(of(whole).isSure()).isTrue();
    }

    @Test
    void aFaintNumberNeedsASecondPictureThatSaysTheSame() {
        assertThat(of(Front.number(FAINT)).isSure()).isFalse();
        assertThat(of(Front.number(FAINT), Front.number("W123456788", FAINT)).isSure())
                .isFalse();
        assertThat(of(Front.number(FAINT), Front.name(), Front.number(FAINT)).isSure())
                .isTrue();
    }

    @Test
    void hardlyReadableNumbersNeedMoreThanTwoThatAgree() {
        assertThat(of(Front.number(0.45), Front.number(0.45)).isSure()).isFalse();
        assertThat(of(Front.number(0.45), Front.number(0.45), Front.number(0.45), Front.number(0.45))
                        .isSure())
                .isTrue();
    }

    @Test
    void onePictureMayShowTheNumberAndAnotherTheName() {
        assertThat(of(Front.glaringNumber()).isSure()).isFalse();
        assertThat(of(Front.glaringNumber(), Front.name()).isSure()).isTrue();
    }

    @Test
    void aNameIsNotWaitedForWhereAGoodPictureShowsNone() {
        assertThat(of(Front.glaringNumber(), Front.number(CLEAR)).isSure()).isTrue();
    }

    @Test
    void aNameIsNotWaitedForLongEvenInABadLight() {
        assertThat(of(Front.glaringNumber(), Front.nothing(), Front.glaringNumber())
                        .isSure())
                .isFalse();
        assertThat(of(Front.glaringNumber(), Front.glaringNumber(), Front.glaringNumber())
                        .isSure())
                .isTrue();
    }

    @Test
    void withoutANumberNothingIsSure() {
        assertThat(of(Front.name(), Front.name(), Front.nothing()).isSure()).isFalse();
        assertThat(of(Front.name()).isShown()).isFalse();
    }

    @Test
    void aFaintNumberIsShownAllTheSame() {
        assertThat(of(Front.nothing(), Front.number(FAINT)).isShown()).isTrue();
    }

    private static Agreement of(Reading... pictures) {
        return Agreement.of(List.of(pictures));
    }
}
