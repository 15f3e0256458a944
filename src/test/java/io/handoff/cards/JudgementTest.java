package io.handoff.cards;

import static io.handoff.cards.Front.CLEAR;
import static io.handoff.cards.Front.FAINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Print;
import io.handoff.fields.Verdict;
import io.handoff.reading.Flaw;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Reading BACK = new Print()
            .at(50, 60, "Customer Service: 1-800-555-0142")
            .at(50, 100, "Pharmacy Help Desk: (800) 555-0143")
            .at(50, 200, "Send medical claims to:")
            .at(50, 230, "P.O. Box 1234")
            .reading();

    @Test
    void aClearFrontEndsItsSide() {
        assertThat(front(Front.number(CLEAR))).isEmpty();
    }

    @Test
    void aFaintOneNeedsAnotherThatBearsItOut() {
        assertThat(front(Front.number(FAINT))).hasValue(Fault.UNSURE);
        assertThat(front(Front.number(FAINT), Front.number(FAINT))).isEmpty();
    }

    @Test
    void aPictureThatCouldNotBeReadAloneEndsTheSideWithWhatEarlierOnesShowed() {
        var glaringName = new Front().withName().glaring().seen();

        assertThat(front(glaringName)).hasValue(Fault.of(Verdict.GLARE));
        assertThat(front(glaringName, Front.glaringNumber())).isEmpty();
        assertThat(front(Front.glaringNumber(), glaringName)).isEmpty();
    }

    @Test
    void whereNoFurtherPictureComesAFaintOneIsEnough() {
        assertThat(last(Front.number(FAINT))).isEmpty();
        assertThat(last(Front.glaringNumber())).isEmpty();
        assertThat(last(Front.name(), Front.number(FAINT))).isEmpty();
        assertThat(last(Front.name())).hasValue(Fault.of(Verdict.NO_MEMBER_NUMBER));
    }

    @Test
    void aPictureThatShowsNothingOfTheCardEndsNoSide() {
        var dark = Front.nothing().with(List.of(), Set.of(Flaw.DARK));

        assertThat(last(dark, Front.number(FAINT))).hasValue(Fault.of(Verdict.TOO_DARK));
        assertThat(last(BACK, Front.number(FAINT))).hasValue(Fault.of(Verdict.WRONG_SIDE));
    }

    @Test
    void aBackIsJudgedByItself() {
        assertThat(Judgement.of(Orientation.BACK, BACK, List.of(), true)).isEmpty();
        assertThat(Judgement.of(Orientation.BACK, Front.nothing(), List.of(BACK), true))
                .hasValue(Fault.of(Verdict.NO_TEXT));
    }

    private static Optional<Fault> front(Reading picture, Reading... earlier) {
        return Judgement.of(Orientation.FRONT, picture, List.of(earlier), true);
    }

    private static Optional<Fault> last(Reading picture, Reading... earlier) {
        return Judgement.of(Orientation.FRONT, picture, List.of(earlier), false);
    }
}
