package io.handoff.cardpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardSheet.Mark;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchCardTest {
    private static final int CARDS = 600;
    private static final int LAYOUTS = Layout.values().length;
    private static final double EDGE = 12;
    /** Pixels: layouts count in units. */
    private static final int SMALL = 100;

    private static final List<String> NAMES = List.of(
            "Aetna", "Blue Cross Blue Shield of North Carolina", "UnitedHealthcare Community Plan of New Jersey");

    @Test
    void theSameSeedGivesTheSamePicturesAndAnotherOneOthers() {
        int smallest = IntStream.range(0, 60)
                .boxed()
                .min((one, other) -> card(one).conditions().width()
                        - card(other).conditions().width())
                .orElseThrow();

        var pictures = card(smallest).photographs();

        assertThat(Arrays.deepEquals(
                        pictures.toArray(), card(smallest).photographs().toArray()))
                .isTrue();
        assertThat(of(2, smallest).shown()).isNotEqualTo(card(smallest).shown());
    }

    @Test
    void twoInFiveAreHeldOutByTheirLayoutOrTheirFace() {
        Set<Layout> layouts = new HashSet<>();
        Set<Face> faces = new HashSet<>();
        int heldOut = 0;
        for (int index = 0; index < CARDS; index++) {
            BenchCard card = card(index);
            boolean isKept = card.layout().isHeldOut() || card.face().isHeldOut();
            assertThat(BenchCard.isHeldOut(index)).as("card %d", index).isEqualTo(isKept);
            heldOut += isKept ? 1 : 0;
            if (!isKept) {
                layouts.add(card.layout());
                faces.add(card.face());
            }
        }

        assertThat(heldOut).isBetween(225, 255);
        assertThat(layouts).containsExactlyInAnyOrderElementsOf(Layout.tuned()).hasSize(LAYOUTS - 8);
        assertThat(faces).containsExactlyInAnyOrderElementsOf(Face.tuned()).hasSize(Face.values().length - 3);
    }

    @Test
    void eachPictureHasAtLeastThreeFaultsWithinTheirLimits() {
        for (int index = 0; index < CARDS; index++) {
            Conditions conditions = card(index).conditions();

            assertThat(conditions.strengths())
                    .hasSizeBetween(3, 6)
                    .allSatisfy((effect, strength) -> assertThat(strength).isBetween(0.0, effect.limit()));
            assertThat(conditions.width()).isBetween(700, 3000);
        }
    }

    /** All that is asked of a card is printed on it, whole, and nothing over it. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void aLayoutShowsWhatItsTruthSays(Layout layout) {
        for (int round = 0; round < 8; round++) {
            BenchCard card = card(layout.ordinal() + LAYOUTS * round);
            var print = card.print(SMALL);

            assertThat(card.layout()).isEqualTo(layout);
            assertThat(print.shown()).containsKeys("member_number", "member_name", "payer_name");
            String words = text(print.front().marks()) + text(print.back().marks());
            print.shown().forEach((field, value) -> assertThat(Stream.of(value.split(", ")))
                    .as("%s of card %d", field, card.index())
                    .allSatisfy(part -> assertThat(words).containsIgnoringCase(part.replace(" ", ""))));
            assertThat(faults(print.front()))
                    .as("front of card %d", card.index())
                    .isEmpty();
            assertThat(faults(print.back())).as("back of card %d", card.index()).isEmpty();
        }
    }

    private static String text(List<Mark> marks) {
        return marks.stream()
                .map(Mark::text)
                .collect(Collectors.joining())
                .replace(", ", " ")
                .replace(" ", "");
    }

    private static List<String> faults(CardSheet sheet) {
        List<String> faults = new ArrayList<>();
        var whole = new Rectangle2D.Double(EDGE, EDGE, CardSheet.WIDTH - 2 * EDGE, CardSheet.HEIGHT - 2 * EDGE);
        List<Mark> marks = sheet.marks();
        for (int one = 0; one < marks.size(); one++) {
            if (!whole.contains(marks.get(one).box())) {
                faults.add(marks.get(one) + " is over the edge");
            }
            for (int other = 0; other < one; other++) {
                if (marks.get(one).box().intersects(marks.get(other).box())) {
                    faults.add(marks.get(one) + " stands over " + marks.get(other));
                }
            }
        }
        return faults;
    }

    private static BenchCard card(int index) {
        return of(1, index);
    }

    private static BenchCard of(long seed, int index) {
        return BenchCard.of(
                seed,
                index,
                (programme, random) -> programme == Programme.MEDICARE
                        ? CardPayer.medicare(Set.of())
                        : new CardPayer(NAMES.get(random.nextInt(NAMES.size())), "60054", Set.of("60054")));
    }
}
