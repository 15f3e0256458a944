package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
