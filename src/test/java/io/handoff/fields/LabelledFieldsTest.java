package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER_NUMBER | Member ID: | XYZ123456789",
                "START_DATE | Effective Date: | 01/05/2026",
                "START_DATE | Coverage Effective | 2026-01-05",
                "MEMBER_DOB | DOB | 7/1/1986",
                "PART_A_EFFECTIVE_DATE | Part A | 07-01-1986",
                "PART_B_EFFECTIVE_DATE | Part B | 07-01-1986",
                "EMPLOYER | Employer | Kestrel Logistics LLC",
                "MEMBER_NUMBER | Member ID # | 00000999999999",
                "MEMBER_NUMBER | ID # | W123456789",
                "MEMBER_NUMBER | Subscriber ID | 987 654 3210",
                "MEMBER_NUMBER | Identification Number | ABC 900112233 01",
                "MEMBER_NUMBER | Enrollee ID | 1EG4-TE5-MK73",
                "MEMBER_NUMBER | Medicare Number | 1EG4-TE5-MK73",
                "MEMBER_NUMBER | Policy # | 44-1020-3",
                "GROUP_NUMBER | Group Number: | 98765",
                "GROUP_NUMBER | GRP | 0001234-0001",
                "GROUP_NUMBER | Group No. | A-77",
                "GROUP_NUMBER | Group: | TXWELL",
                "MEMBER_NAME | Member: | Jane Q Public",
                "MEMBER_NAME | Subscriber Name | O'BRIEN, MARY-KATE",
                "MEMBER_NAME | Name: | José Núñez Jr.",
                "MEMBER_NAME | Name: | Maria de la Cruz",
                "MEMBER_NAME | Name: | Wilhelmina van der Berg",
                "MEMBER_NUMBER | Member ID | QWRTZAB17",
                "MEMBER_NUMBER | Member ID | EHFHTVAY7",
                "PLAN_NAME | Plan: | Gold Choice PPO",
                "PLAN_NAME | Program: | MSCAN",
                "RX_BIN | RxBIN: | 004336",
                "RX_BIN | BIN | 610279",
                "RX_PCN | RxPCN: | MCAIDMS",
                "RX_PCN | PCN | 9999",
                "RX_GROUP | Rx Grp: | UHEALTH",
                "RX_GROUP | RxGroup | RX6436",
                "PAYER_ID | Payer ID | 87726",
                "PAYER_ID | EDI Payer ID: | SX109",
            })
    void aValueIsFoundBehindItsLabelInTheNextColumnAndUnderIt(FieldName name, String label, String value) {
        int behind = 60 + 10 * label.length();

        assertThat(new Print().at(50, 100, label).at(behind, 100, value).value(name))
                .isEqualTo(value);
        assertThat(new Print().at(50, 100, label).at(behind + 150, 100, value).value(name))
                .isEqualTo(value);
        assertThat(new Print().at(50, 100, label).at(50, 130, value).value(name))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RX_BIN | RxBlN: | 6lO415 | 610415",
                "RX_BIN | RXB1N: | 00433b6 | ",
                "MEMBER_NUMBER | Subscriber # | $01922792 | S01922792",
                "START_DATE | Effective | 13/45/2026 | ",
                "MEMBER_NUMBER | Mernber ID: | O0000999999999 | 00000999999999",
                "MEMBER_NUMBER | Member !D: | 12345O789 | 123450789",
                "MEMBER_NUMBER | Membor lD | LKH204857316 | LKH204857316",
                "MEMBER_NUMBER | Identificatlon Nurnber | 900112233 | 900112233",
                "GROUP_NUMBER | Grcup Number | 98765 | 98765",
                "MEMBER_NAME | Name: | Henry 0 Sample ll | Henry O Sample II",
                "MEMBER_NUMBER | Member ID: | XKA458813 -00 | XKA458813-00",
            })
    void slipsOfRecognitionAreForgiven(FieldName name, String label, String printed, String value) {
        assertThat(new Print().at(50, 100, label + " " + printed).value(name)).isEqualTo(value);
    }

    @Test
    void aNumberWhoseLabelWasLostIsTheMembersIfItIsTheOnlyOne() {
        Print card = labelled().at(50, 60, "YPH3102671113");

        assertThat(card.fields().get(FieldName.MEMBER_NUMBER)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualTo("YPH3102671113");
            assertThat(number.score()).isLessThan(0.7);
        });
        assertThat(card.at(50, 300, "ZZA3102671118").value(FieldName.MEMBER_NUMBER))
                .isNull();
    }

    @Test
    void aNumberWithALabelOfItsOwnIsNotTheMembers() {
        assertThat(labelled().at(50, 60, "Group").at(50, 90, "3102671113").value(FieldName.MEMBER_NUMBER))
                .isNull();
    }

    @Test
    void twoValuesCloseToEachOtherArePartedWhereTheirLabelsAre() {
        Print card = new Print()
                .at(50, 100, "Subscriber Name")
                .at(310, 100, "Subscriber #")
                .at(50, 130, "Katarzyna Smith-Okonkwo")
                .at(305, 130, "57802368-01");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Katarzyna Smith-Okonkwo");
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("57802368-01");
    }

    @Test
    void theFirstLetterOfALabelMayBeSeenAsAStroke() {
        assertThat(new Print().at(50, 100, "'D NO. GHF 251 439 065").value(FieldName.MEMBER_NUMBER))
                .isEqualTo("GHF 251 439 065");
    }

    @Test
    void aNumberIsAsSureAsItsLeastSurePart() {
        Print card = new Print().at(50, 100, "Member ID: XKA").sure(0.3).at(210, 100, "458813");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isNull();
    }

    private static Print labelled() {
        return new Print()
                .at(50, 150, "RxBIN")
                .at(200, 150, "004336")
                .at(50, 200, "Plan Name")
                .at(200, 200, "Silver 3000 HMO");
    }

    @Test
    void aLabelAndItsValueMayBePrintedWithoutASpace() {
        Print card =
                new Print().at(50, 100, "RXBIN:004336").at(400, 100, "PCN:ADV").at(50, 200, "ID#W123456789");

        assertThat(card.value(FieldName.RX_BIN)).isEqualTo("004336");
        assertThat(card.value(FieldName.RX_PCN)).isEqualTo("ADV");
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W123456789");
    }

    @Test
    void fieldsSideBySideOnOneLineKeepTheirValues() {
        Print card = new Print().at(50, 100, "Member ID: W123456789 Group: 77341 Payer ID: 87726");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W123456789");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341");
        assertThat(card.value(FieldName.PAYER_ID)).isEqualTo("87726");
    }

    @Test
    void headersInARowHaveTheirValuesUnderThem() {
        Print card = new Print()
                .at(50, 100, "MEMBER ID")
                .at(350, 100, "GROUP")
                .at(600, 100, "RxBIN")
                .at(50, 130, "W123456789")
                .at(350, 130, "77341")
                .at(600, 130, "610415");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W123456789");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341");
        assertThat(card.value(FieldName.RX_BIN)).isEqualTo("610415");
    }

    @Test
    void aSlopingLineIsOneLine() {
        Print card = new Print()
                .at(50, 100, "Member")
                .at(120, 103, "ID:")
                .at(160, 105, "W123456789")
                .at(500, 115, "Group:")
                .at(570, 118, "77341");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W123456789");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341");
    }

    @Test
    void theSameWordsMayBeLabelAndValue() {
        Print card = new Print().at(50, 100, "Member:").at(180, 100, "SUBSCRIBER SMITH");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("SUBSCRIBER SMITH");
    }

    @Test
    void theScoreFallsWithTheRecognisersConfidence() {
        double sure = score(new Print().sure(0.95));
        double unsure = score(new Print().sure(0.6));

        assertThat(sure).isBetween(0.9, 1.0);
        assertThat(unsure).isLessThan(0.65);
        assertThat(new Print().sure(0.2).at(50, 100, "Member ID: W123456789").value(FieldName.MEMBER_NUMBER))
                .isNull();
    }

    private static double score(Print card) {
        return card.at(50, 100, "Member ID: W123456789")
                .fields()
                .get(FieldName.MEMBER_NUMBER)
                .orElseThrow()
                .score();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER_NAME | Enrollee-JANE PUBLIC | JANE PUBLIC",
                "MEMBER_NAME | Name - Jane Muñoz-Peña | Jane Muñoz-Peña",
                "RX_BIN | Rx BIN-004336 | 004336",
                "RX_BIN | Rx-BIN:004336 | 004336",
                "MEMBER_NUMBER | Member-ID:XZ9147589652 | XZ9147589652",
                "GROUP_NUMBER | Group No: GRP-00417 | GRP-00417",
                "MEMBER_NUMBER | ID-38222607-01 | 38222607-01",
                "GROUP_NUMBER | Group: 0155570-010- 00001 | 0155570-010-00001",
            })
    void aDashPartsALabelFromItsValueAndNoNameFromItself(FieldName name, String printed, String value) {
        assertThat(new Print().at(50, 100, printed).value(name)).isEqualTo(value);
    }

    /** ISO/IEC 7812: 80840 stands for health care in the United States, and is printed before the issuer's number. */
    @ParameterizedTest
    @ValueSource(strings = {"Issuer (80840)", "ISSUER", "Health Plan (80840)", "80840"})
    void theIssuersNumberIsNotTheMembers(String label) {
        Print card = new Print()
                .at(50, 100, label)
                .at(350, 100, "9151014609")
                .at(50, 200, "Group: 77341")
                .at(50, 300, "RxBIN: 610415");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isNull();
    }
}
