package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOnCardsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UnitedHealthcare Choice Plus | UnitedHealthcare",
                "MOLINA HEALTHCARE | Molina Healthcare",
                "BlueCross BlueShield of Texas | Blue Cross Blue Shield of Texas",
                "Blue Cross Blue Shield | Blue Cross Blue Shield",
                "aetna | Aetna",
                "Kaiser Permanente | Kaiser Permanente",
                "KAlSER PERMANENTF | Kaiser Permanente",
                "Arnbetter Health | Ambetter Health",
                "Larkspur Health Insurance | Larkspur Health Insurance",
                "Anylnsurance Co. | AnyInsurance Co.",
                "AmeriHealth Caritas Pennsylvania | AmeriHealth Caritas Pennsylvania",
                "al Larkspur Health Insurance | Larkspur Health Insurance",
                "UHC | UnitedHealthcare",
                "UnitedHealthcare Community Plan / TN | UnitedHealthcare Community Plan / TN",
                "Larkspur & Kestrel Health Insurance | Larkspur & Kestrel Health Insurance",
                "O Larkspur Health Insurance | Larkspur Health Insurance",
                "MEDICARE HEALTH INSURANCE | Medicare",
                "EI Paso Health | El Paso Health",
            })
    void thePayerIsFoundByNameOrByItsTrade(String printed, String payer) {
        assertThat(new Print().at(50, 40, printed).value(FieldName.PAYER_NAME)).isEqualTo(payer);
    }

    @Test
    void aPayersNameMayTakeTwoLines() {
        Print card = new Print().at(50, 40, "United").at(50, 65, "Healthcare");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("UnitedHealthcare");
    }

    @Test
    void aPayersNameInLargePrintGoesOnInTheNextLine() {
        Print card = new Print()
                .high(40)
                .at(50, 40, "Kestrel Valley")
                .at(50, 90, "Health Insurance")
                .high(20)
                .at(50, 300, "Member ID")
                .at(300, 300, "XZ9147589652")
                .at(50, 350, "Group")
                .at(300, 350, "77341");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Kestrel Valley Health Insurance");
    }

    @Test
    void aPayersNameInLargePrintHasWideSpaces() {
        Print card = new Print()
                .high(60)
                .at(50, 40, "Mutual")
                .at(165, 40, "of")
                .at(245, 40, "Omaha")
                .high(14)
                .at(500, 60, "Medicare")
                .at(600, 60, "Supplement")
                .at(700, 60, "Plan")
                .at(760, 60, "G");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Mutual of Omaha");
    }

    @Test
    void whatNobodyIsCalledAloneEndsTheNameAboveIt() {
        Print card = new Print()
                .at(50, 40, "Loyal Kestrel")
                .at(50, 65, "Insurance Company")
                .at(50, 300, "Member ID: XZ9147589652");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Loyal Kestrel Insurance Company");
    }

    @Test
    void largePrintUnderALabelIsItsValue() {
        Print card = new Print()
                .at(50, 40, "Member Name")
                .high(44)
                .at(50, 70, "URSULA ALVAREZ")
                .high(20)
                .at(50, 300, "Member ID: XZ9147589652")
                .at(50, 350, "Group: 77341")
                .at(50, 500, "Thank You");

        assertThat(card.value(FieldName.PAYER_NAME)).isNull();
    }

    @Test
    void aLabelInSmallPrintIsNoPartOfTheNameBesideIt() {
        Print card = new Print()
                .high(34)
                .at(50, 40, "Molina Healthcare of New York")
                .high(17)
                .at(360, 50, "Plan Name")
                .high(22)
                .at(470, 48, "Essential HMO");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Molina Healthcare of New York");
        assertThat(card.value(FieldName.PLAN_NAME)).isEqualTo("Essential HMO");
    }

    @Test
    void aWordOfPlansMayBeOneOfAPayersName() {
        Print card = new Print()
                .high(44)
                .at(50, 40, "First Choice Next")
                .high(20)
                .at(50, 300, "Member ID")
                .at(300, 300, "XZ9147589652")
                .at(50, 350, "Plan")
                .at(300, 350, "Value PPO")
                .at(50, 600, "Thank You");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("First Choice Next");
    }

    @Test
    void whoeverAdministersTheBenefitsIsNotThePayer() {
        Print card = new Print().at(50, 40, "Pharmacy Benefits by: OptumRx").at(50, 300, "Member ID: XZ9147589652");

        assertThat(card.value(FieldName.PAYER_NAME)).isNull();
    }

    @Test
    void aMembersNameInLargePrintIsNoPayers() {
        Print card = new Print()
                .high(40)
                .at(50, 100, "Jacob Michael")
                .high(20)
                .at(50, 150, "Member ID")
                .at(50, 175, "XZ9147589652")
                .at(50, 350, "Group")
                .at(300, 350, "77341")
                .at(50, 600, "Thank You");

        assertThat(card.value(FieldName.PAYER_NAME)).isNull();
        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Jacob Michael");
    }

    @Test
    void thePayerThatNoWordGivesAwayIsTheLargestPrintAboveTheMiddle() {
        Print card = new Print()
                .high(44)
                .at(50, 40, "Senior Choices")
                .high(20)
                .at(50, 300, "Member ID")
                .at(300, 300, "XZ9147589652")
                .at(50, 350, "Group")
                .at(300, 350, "77341")
                .high(44)
                .at(50, 500, "Thank You");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Senior Choices");
    }

    @ParameterizedTest
    @CsvSource({"Oscar Martinez", "Medical Claims", "12 Oxford Street", "Principal Smith"})
    void aWordThatIsAlsoAPayerIsNotOneAmongOthers(String printed) {
        assertThat(new Print().at(50, 40, printed).value(FieldName.PAYER_NAME)).isNull();
    }

    @Test
    void aMembersNameWithoutALabelStandsAboveTheMemberNumber() {
        Print card = new Print()
                .at(50, 100, "Jacob Michael")
                .at(50, 125, "Member id")
                .at(50, 150, "XZ 9147589652");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Jacob Michael");
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("XZ 9147589652");
    }

    @Test
    void aPlansNameNeedsNoLabel() {
        assertThat(new Print().at(300, 500, "AnyPlan X-EPO").value(FieldName.PLAN_NAME))
                .isEqualTo("AnyPlan X-EPO");
    }

    @Test
    void aMedicareNumberNeedsNoLabel() {
        assertThat(new Print().at(50, 200, "1EG4-TE5-MK73").value(FieldName.MEMBER_NUMBER))
                .isEqualTo("1EG4-TE5-MK73");
    }

    @Test
    void aMedicareNumberMayBeReadInParts() {
        assertThat(new Print().at(50, 200, "1EG4 TE5 MK73").value(FieldName.MEMBER_NUMBER))
                .isEqualTo("1EG4TE5MK73");
    }

    @Test
    void anOldMedicareClaimNumberCountsLess() {
        CardFields fields = new Print()
                .at(50, 200, "MEDICARE CLAIM NUMBER")
                .at(50, 230, "000-00-0000-A")
                .fields();

        Field number = fields.get(FieldName.MEMBER_NUMBER).orElseThrow();
        assertThat(number.value()).isEqualTo("000-00-0000-A");
        assertThat(number.score()).isLessThan(0.75);
    }

    @Test
    void bothSidesMakeOneCard() {
        CardFields fields = CardFields.of(
                new Print().at(50, 100, "Member ID: W123456789").reading(),
                new Print().at(50, 100, "Payer ID: 87726").reading());

        assertThat(fields.all()).containsOnlyKeys(FieldName.MEMBER_NUMBER, FieldName.PAYER_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group Plan Solutions", "Select Choice", "Med Pay", "Network Health", "Common Ground"})
    void theLargestPrintIsThePayerWhateverItsWords(String payer) {
        Print card = new Print()
                .high(40)
                .at(50, 40, payer)
                .high(20)
                .at(50, 200, "Member ID: XZ9147589652")
                .at(50, 300, "Group: 77341")
                .at(50, 400, "Plan: Value PPO");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo(payer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA Care Health Plan | LA Care Health Plan",
                "Blue Cross and Blue Shield of lllinois | Blue Cross and Blue Shield of Illinois",
                "Kaiser Foundation Health Plan Hawalii | Kaiser Foundation Health Plan Hawaii",
                "Native Indian Health Services | Native Indian Health Services",
                "AmeriHealth Mercy Heálth Plan | AmeriHealth Mercy Health Plan",
                "Blue Cross and Blue Shied of Texas | Blue Cross and Blue Shield of Texas",
                "UnitedHealthcare Community Plan/TN | UnitedHealthcare Community Plan/TN",
            })
    void aPayersNameIsSpelledAsTheCardHasIt(String printed, String payer) {
        assertThat(new Print().high(40).at(50, 40, printed).value(FieldName.PAYER_NAME))
                .isEqualTo(payer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Name: Zoe w. Ito | Zoe W. Ito", "Name: Yuki De Ia Cruz | Yuki De la Cruz"})
    void lettersOfOneShapeAreWhatNamesHave(String printed, String name) {
        assertThat(new Print().at(50, 40, printed).value(FieldName.MEMBER_NAME)).isEqualTo(name);
    }
}
