package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Flaw;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    @Test
    void aFrontWithAMemberNumberIsRead() {
        assertThat(front(new Print().at(50, 100, "Member ID: W123456789"))).isEqualTo(Verdict.READ);
    }

    @Test
    void aFrontWithoutTextSaysSo() {
        assertThat(front(new Print())).isEqualTo(Verdict.NO_TEXT);
        assertThat(front(new Print().at(50, 100, "x")).type()).isEqualTo("unreadable_no_text");
    }

    @Test
    void textThatIsNoCardSaysSo() {
        assertThat(front(new Print().at(50, 100, "Southwest Airlines gift voucher")))
                .isEqualTo(Verdict.NOT_A_CARD);
    }

    @Test
    void aCardWithoutAMemberNumberSaysSo() {
        Print card = new Print().at(50, 40, "UnitedHealthcare").at(50, 100, "Group Number: 98765");

        assertThat(front(card)).isEqualTo(Verdict.NO_MEMBER_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"DARK, TOO_DARK", "GLARE, GLARE", "BLURRED, BLURRED", "CUT_OFF, CUT_OFF"})
    void whatIsWrongWithThePictureIsSaidWhereNothingCouldBeRead(Flaw flaw, Verdict verdict) {
        Reading empty = new Print().reading().with(List.of(), Set.of(flaw));
        Reading numberless =
                new Print().at(50, 100, "Group Number: 98765").reading().with(List.of(), Set.of(flaw));

        assertThat(Verdict.ofFront(empty, CardFields.of(empty))).isEqualTo(verdict);
        assertThat(Verdict.ofBack(empty)).isEqualTo(verdict);
        assertThat(Verdict.ofFront(numberless, CardFields.of(numberless))).isEqualTo(verdict);
    }

    @Test
    void ofSeveralFlawsTheWorstIsSaid() {
        Reading reading = new Print().reading().with(List.of(), Set.of(Flaw.CUT_OFF, Flaw.BLURRED, Flaw.DARK));

        assertThat(Verdict.ofBack(reading)).isEqualTo(Verdict.TOO_DARK);
    }

    @Test
    void aFlawedPictureThatWasReadIsRead() {
        Reading reading =
                new Print().at(50, 100, "Member ID: W123456789").reading().with(List.of(), Set.of(Flaw.values()));

        assertThat(Verdict.ofFront(reading, CardFields.of(reading))).isEqualTo(Verdict.READ);
    }

    @Test
    void aBackInPlaceOfTheFrontIsTold() {
        Print back = new Print()
                .at(50, 60, "Customer Service: 1-800-555-0142")
                .at(50, 100, "Pharmacy Help Desk: (800) 555-0143")
                .at(50, 200, "Send medical claims to:")
                .at(50, 230, "P.O. Box 1234");

        assertThat(front(back)).isEqualTo(Verdict.WRONG_SIDE);
        assertThat(Verdict.ofBack(back.reading())).isEqualTo(Verdict.READ);
    }

    @Test
    void aFrontThatShowsWhatBacksShowIsNotTakenForOne() {
        Print front = new Print()
                .at(50, 60, "Customer Service: 1-800-555-0142")
                .at(50, 100, "Pharmacy Help Desk: (800) 555-0143")
                .at(50, 200, "Send medical claims to:")
                .at(50, 230, "P.O. Box 1234");

        assertThat(front(front.at(50, 330, "Group Number: 98765"))).isEqualTo(Verdict.NO_MEMBER_NUMBER);
        assertThat(front(front.at(50, 400, "Member ID: W123456789"))).isEqualTo(Verdict.READ);
    }

    @Test
    void twoTelephoneNumbersAloneMakeNoBack() {
        Print page = new Print().at(50, 60, "Call our shop 1-800-555-0142").at(50, 100, "or the office (800) 555-0143");

        assertThat(front(page)).isEqualTo(Verdict.NOT_A_CARD);
    }

    @Test
    void aBackIsReadWhenItHasText() {
        assertThat(Verdict.ofBack(new Print()
                        .at(50, 100, "Member Services 1-800-555-0142")
                        .reading()))
                .isEqualTo(Verdict.READ);
        assertThat(Verdict.ofBack(new Print().reading())).isEqualTo(Verdict.NO_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasAWordAndASentence(Verdict verdict) {
        assertThat(verdict.type()).matches("[a-z]+(_[a-z]+)*");
        assertThat(verdict.sentence()).endsWith(".");
    }

    private static Verdict front(Print card) {
        return Verdict.ofFront(card.reading(), card.fields());
    }
}
