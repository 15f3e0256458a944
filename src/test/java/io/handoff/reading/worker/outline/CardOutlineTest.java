package io.handoff.reading.worker.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardOutlineTest {

    private static final double PIXELS = 3;

    static Stream<Quad> cards() {
        return Stream.of(
                quad(40, 40, 240, 40, 240, 166, 40, 166),
                quad(60, 30, 250, 55, 235, 180, 42, 150),
                quad(55, 45, 230, 50, 255, 170, 32, 165),
                quad(90, 10, 190, 22, 172, 200, 72, 185));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theCornersOfACardAreFoundHoweverItLies(Quad card) {
        assertThat(CardOutline.in(Scene.card(card))).hasValueSatisfying(found -> {
            for (int i = 0; i < 4; i++) {
                assertThat(found.corner(i).distance(card.corner(i))).isLessThan(PIXELS);
            }
        });
    }

    @Test
    void aPointIsWithinOrBeside() {
        Quad card = quad(60, 30, 250, 55, 235, 180, 42, 150);

        assertThat(card.contains(150, 100)).isTrue();
        assertThat(card.contains(50, 40)).isFalse();
        assertThat(card.contains(150, 170)).isFalse();
        assertThat(Quad.of(288, 216).contains(287, 215)).isTrue();
        assertThat(Quad.of(288, 216).contains(289, 100)).isFalse();
    }

    @Test
    void aDeskWithoutACardHasNone() {
        assertThat(CardOutline.in(Scene.drawn(288, 216, Scene::desk))).isEmpty();
    }

    @Test
    void aSquareIsNoCard() {
        assertThat(CardOutline.in(Scene.card(quad(60, 30, 200, 30, 200, 170, 60, 170))))
                .isEmpty();
    }

    @Test
    void nothingIsFoundInABlackFrame() {
        assertThat(CardOutline.in(new Grey(288, 216, new byte[288 * 216]))).isEmpty();
    }

    @Test
    void anOutlineTooSlimForACardGrowsToAWholeOne() {
        Quad body = quad(40, 60, 240, 60, 240, 146, 40, 146);

        Quad whole = body.wholeCard();

        assertThat(whole.width()).isEqualTo(200);
        assertThat(whole.corner(0).y()).isLessThan(60 - 30);
        assertThat(whole.corner(3).y()).isGreaterThan(146 + 30);
        assertThat(quad(60, 40, 146, 40, 146, 240, 60, 240).wholeCard().width()).isGreaterThan(86 + 60);
    }

    @Test
    void anOutlineOfACardStaysAsItIs() {
        Quad card = quad(40, 40, 240, 40, 240, 166, 40, 166);

        assertThat(card.wholeCard()).isEqualTo(card);
    }

    private static Quad quad(double... places) {
        return new Quad(List.of(
                new Point(places[0], places[1]),
                new Point(places[2], places[3]),
                new Point(places[4], places[5]),
                new Point(places[6], places[7])));
    }
}
