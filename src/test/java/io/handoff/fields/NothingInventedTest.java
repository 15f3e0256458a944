package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NothingInventedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Happy birthday to you",
                "Southwest Airlines $200",
                "Member Services: 1-800-555-0142",
                "Call 800-555-0142 for help",
                "Valid from 01/02/2024",
                "This card does not guarantee coverage. To verify benefits, visit the website.",
                "4111 1111 1111 1111",
                "Provider ID 1932650",
                "Tax ID: 52-0991234",
            })
    void textThatIsNoFieldGivesNoField(String text) {
        assertThat(new Print().at(50, 100, text).fields().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RX_BIN | Rx BIN: | 2035699",
                "RX_BIN | Rx BIN: | 12345",
                "RX_BIN | Rx BIN: | ABCDEF",
                "MEMBER_NUMBER | Member ID: | 01/02/1980",
                "MEMBER_NUMBER | Member ID: | 800-555-0142",
                "MEMBER_NUMBER | Member ID: | SILVER",
                "MEMBER_NUMBER | Member: | Jane Public",
                "GROUP_NUMBER | Group: | Acme Widgets",
                "MEMBER_NAME | Member: | 123456789",
                "MEMBER_NAME | Member: | Customer Service",
                "PLAN_NAME | Plan | 050",
                "PAYER_ID | Payer ID: | by mail",
                "RX_PCN | PCN: | see back",
            })
    void aValueOfTheWrongShapeIsLeftOut(FieldName name, String label, String value) {
        assertThat(new Print().at(50, 100, label + " " + value).value(name)).isNull();
    }

    @Test
    void onePrintedNumberIsOneField() {
        CardFields fields = new Print()
                .at(50, 100, "Member ID / Group")
                .at(50, 130, "123456789")
                .fields();

        assertThat(fields.all().keySet())
                .filteredOn(name -> name == FieldName.MEMBER_NUMBER || name == FieldName.GROUP_NUMBER)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aDoctorsNameIsNotTheMembers() {
        Print card = new Print()
                .at(50, 100, "Primary Care Provider (PCP)")
                .at(50, 125, "Name: Gregory Hall")
                .at(50, 150, "Phone: (999) 999-9999");

        assertThat(card.value(FieldName.MEMBER_NAME)).isNull();
    }

    @Test
    void whatBelongsToTheNextLabelIsNotTaken() {
        Print card = new Print().at(50, 100, "Group:").at(300, 100, "Effective Date: 01/01/2026");

        assertThat(card.value(FieldName.GROUP_NUMBER)).isNull();
    }

    @Test
    void anEmptyPictureHasNoFields() {
        assertThat(new Print().fields().all()).isEmpty();
    }
}
