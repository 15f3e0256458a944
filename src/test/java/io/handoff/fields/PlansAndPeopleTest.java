package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else cards say of the member, the family, the plan and the pharmacy. */
class PlansAndPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN_ID | Plan ID: 0H42-7 | 0H42-7",
                "PLAN_ID | CMS-H1234-001 | H1234-001",
                "PLAN_ID | CMS H1234 001 000 | H1234-001",
                "PLAN_TYPE | Plan Type: PPO | PPO",
                "PLAN_TYPE | Meadow Choice EPO | EPO",
                "PLAN_TYPE | AnyPlan X-HMO | HMO",
                "RX_ID | RxID: 84600123 | 84600123",
                "RX_PLAN | RxPlan: STD4 | STD4",
                "RX_ISSUER | RxIssuer: 9151014609 | 9151014609",
                "CARD_SPECIFIC_ID | Card Number: 0074 1132 | 0074 1132",
                "CLIENT_NAME | Client: Northfield Tool Works | Northfield Tool Works",
                "MEDICARE_MEDICAID_ID | Medicaid ID: 730014862 | 730014862",
                "MEDICARE_MEDICAID_ID | 1EG4-TE5-MK73 | 1EG4-TE5-MK73",
                "MEMBER_GENDER | Sex: F | F",
                "MEMBER_GENDER | Gender FEMALE | FEMALE",
                "MEMBER_ID_SUFFIX | Suffix: 02 | 02",
                "MEMBER_ID_SUFFIX | Member ID: 204857316-01 | 01",
                "MEMBER_ID_PREFIX | Member ID: LKH204857316 | LKH",
                "MEMBER_ID_PREFIX | Member ID: XZ 9147589652 | XZ",
                "PHARMACY_BENEFIT_MANAGER | Pharmacy Benefits by CVS Caremark | CVS Caremark",
                "PHARMACY_BENEFIT_MANAGER | Optum Rx | OptumRx",
                "PHARMACY_BENEFIT_MANAGER | Prescriptions administered by: Prlme Therapeutics | Prime Therapeutics",
            })
    void aFieldIsFoundByItsLabelOrItsForm(FieldName name, String printed, String value) {
        assertThat(new Print().at(50, 100, printed).value(name)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER_ID_PREFIX | Member ID: W203991827",
                "MEMBER_ID_PREFIX | Member ID: 204857316",
                "MEMBER_ID_SUFFIX | Member ID: 204857316",
                "MEMBER_ID_SUFFIX | Medicare Number: 1EG4-TE5-MK73",
                "MEMBER_GENDER | Sex: see back",
                "PLAN_TYPE | Ask at any POSt office",
                "PLAN_ID | Form H1234-001 of your order",
                "PHARMACY_BENEFIT_MANAGER | Express checkout",
                "RX_ID | RxID: see back",
            })
    void whatIsNotSureIsAbsent(FieldName name, String printed) {
        assertThat(new Print().at(50, 100, printed).value(name)).isNull();
    }

    @Test
    void twoKindsOfPlansAreNone() {
        Print card = new Print().at(50, 100, "Meadow Choice PPO").at(50, 200, "Gold HMO");

        assertThat(card.value(FieldName.PLAN_TYPE)).isNull();
    }

    @Test
    void theNumberStaysWholeBesideItsParts() {
        Print card = new Print().at(50, 100, "Member ID: LKH204857316-01");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("LKH204857316-01");
        assertThat(card.value(FieldName.MEMBER_ID_PREFIX)).isEqualTo("LKH");
        assertThat(card.value(FieldName.MEMBER_ID_SUFFIX)).isEqualTo("01");
    }

    @Test
    void dependentsStandUnderTheirLabel() {
        Print card = new Print()
                .at(50, 70, "Member: Rosalind Okafor")
                .at(50, 100, "Dependents")
                .at(50, 125, "TOBIAS OKAFOR")
                .at(50, 150, "02 IDA OKAFOR")
                .at(50, 175, "CHILD1 OKAFOR")
                .at(50, 200, "Copays");

        assertThat(card.fields().dependents())
                .extracting(Field::value)
                .containsExactly("TOBIAS OKAFOR", "IDA OKAFOR", "CHILD1 OKAFOR");
        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Rosalind Okafor");
    }

    @Test
    void dependentsStandInAColumnBesideTheirLabel() {
        Print card = new Print()
                .at(50, 100, "Covered Dependents:")
                .at(400, 100, "Tobias Okafor")
                .at(400, 130, "Ida Okafor")
                .at(50, 170, "RxBIN: 610415");

        assertThat(card.fields().dependents()).extracting(Field::value).containsExactly("Tobias Okafor", "Ida Okafor");
    }

    @Test
    void whatIsNoNameEndsTheDependents() {
        Print card = new Print()
                .at(50, 100, "Dependents: Tobias Okafor")
                .at(50, 125, "Customer Service")
                .at(50, 150, "Ida Okafor");

        assertThat(card.fields().dependents()).extracting(Field::value).containsExactly("Tobias Okafor");
    }
}
