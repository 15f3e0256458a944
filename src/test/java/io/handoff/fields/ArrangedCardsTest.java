package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where cards put labels and values, and which of several numbers and names is whose. */
class ArrangedCardsTest {

    @Test
    void labelsMayStandUnderTheirValues() {
        Print card = new Print()
                .high(24)
                .at(50, 100, "OKAFOR, ROSALIND M")
                .at(50, 200, "20 4857 316")
                .at(500, 200, "77341-0002")
                .at(50, 300, "07/01/1986")
                .at(500, 300, "01/01/2026")
                .high(14)
                .at(50, 130, "MEMBER NAME")
                .at(50, 230, "MEMBER ID")
                .at(500, 230, "GROUP NUMBER")
                .at(50, 330, "DATE OF BIRTH")
                .at(500, 330, "EFFECTIVE DATE");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("OKAFOR, ROSALIND M");
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("20 4857 316");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341-0002");
        assertThat(card.value(FieldName.MEMBER_DOB)).isEqualTo("07/01/1986");
        assertThat(card.value(FieldName.START_DATE)).isEqualTo("01/01/2026");
    }

    @Test
    void labelsAboveTheirValuesAreNoCaptions() {
        Print card = new Print()
                .at(50, 100, "Member ID")
                .at(500, 100, "Group")
                .at(50, 130, "W20485731")
                .at(500, 130, "77341")
                .at(50, 180, "RxBIN")
                .at(500, 180, "RxPCN")
                .at(50, 210, "610415")
                .at(500, 210, "ADV");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W20485731");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341");
        assertThat(card.value(FieldName.RX_BIN)).isEqualTo("610415");
        assertThat(card.value(FieldName.RX_PCN)).isEqualTo("ADV");
    }

    @Test
    void aCaptionUnderItPartsAValueFromItsNeighbour() {
        Print card = new Print()
                .at(50, 100, "Rosalind Okafor")
                .at(220, 100, "0659121-010")
                .at(50, 180, "W20485731")
                .high(14)
                .at(50, 124, "Member Name")
                .at(220, 124, "Group Number")
                .at(50, 204, "Member ID");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Rosalind Okafor");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("0659121-010");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER_NAME | Member Name/Nombre del miembro: Inés Duarte | Inés Duarte",
                "MEMBER_NAME | Nombre/Name: Inés Duarte | Inés Duarte",
                "MEMBER_NAME | Name / Nombre DE LA CRUZ, INES | DE LA CRUZ, INES",
                "MEMBER_NUMBER | Member ID/ID del miembro: W20485731 | W20485731",
                "MEMBER_NUMBER | MEMBER ID# /NUM. DEIDENTIFICACION: W20485731 | W20485731",
                "MEMBER_NUMBER | MEMBER ID# /NUM.DEIDENTIFICACION: 815237350 | 815237350",
                "MEMBER_DOB | Fecha de nacimiento / Date of Birth: 07/01/1986 | 07/01/1986",
                "MEMBER_DOB | DATE OF BIRTH/FECHADE NACIMIENTO 07/01/1986 | 07/01/1986",
                "START_DATE | Effective Date/Fecha de vigencia: 01/01/2026 | 01/01/2026",
                "PLAN_NAME | Plan Name/Nombre del plan: STAR Kids | STAR Kids",
            })
    void labelsMayBeInTwoLanguages(FieldName name, String printed, String value) {
        assertThat(new Print().at(50, 100, printed).value(name)).isEqualTo(value);
    }

    @Test
    void aSpanishLabelIsNobodysName() {
        Print card = new Print()
                .at(50, 100, "Member ID: W20485731")
                .at(50, 140, "Group: 77341")
                .at(50, 180, "NUMERO DEL MIEMBRO");

        assertThat(card.value(FieldName.MEMBER_NAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RX_GROUP | BIN 610415 PCN ADV GRP RX8821 | RX8821",
                "RX_GROUP | Rx: BIN 610415, PCN ADV, Group: KESTREL | KESTREL",
                "RX_ID | PCN ADV GRP RX8821 ID 8840217 | 8840217",
            })
    void groupAndIdBesideThePcnAreThePharmacys(FieldName name, String printed, String value) {
        Print card = new Print().at(50, 100, "Member ID: W20485731").at(50, 200, printed);

        assertThat(card.value(name)).isEqualTo(value);
        assertThat(card.value(FieldName.GROUP_NUMBER)).isNull();
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("W20485731");
    }

    @Test
    void theGroupUnderThePcnIsThePharmacysWhereNoOtherIs() {
        Print card = new Print()
                .at(50, 100, "Group Number: 77341")
                .at(500, 100, "BIN: 610415")
                .at(500, 130, "PCN: ADV")
                .at(500, 160, "GRP: RX8821");

        assertThat(card.value(FieldName.RX_GROUP)).isEqualTo("RX8821");
        assertThat(card.value(FieldName.GROUP_NUMBER)).isEqualTo("77341");
        assertThat(new Print()
                        .at(50, 100, "RxGRP: RX8821")
                        .at(50, 130, "PCN: ADV")
                        .at(50, 160, "Group: 77341")
                        .value(FieldName.GROUP_NUMBER))
                .isEqualTo("77341");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN_NAME | the plan sponsor pays all of the claims",
                "PLAN_NAME | Refer to your plan documents for pre-certification of services",
                "PLAN_NAME | PLAN BENEFITS",
                "PLAN_NAME | Plan: PPO",
                "GROUP_NUMBER | Larkspur Group, LLC",
                "PLAN_NAME | PHCS PPO network",
                "PAYER_NAME | Benefits Identification Card",
                "PAYER_NAME | Member: carry this card and use it only for covered services of Cigna",
            })
    void wordsInATextAreNoLabels(FieldName name, String printed) {
        assertThat(new Print().at(50, 100, printed).value(name))
                .satisfiesAnyOf(value -> assertThat(value).isNull(), value -> assertThat(name)
                        .isEqualTo(FieldName.PAYER_NAME));
        assertThat(new Print().at(50, 40, "Oscar Health").at(50, 100, printed).value(FieldName.PAYER_NAME))
                .isEqualTo("Oscar Health");
    }

    @Test
    void anothersIdIsLessSureThanTheMembers() {
        Print card = new Print().at(50, 100, "COBA ID 00016").at(50, 140, "Policy No. 728841-03");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("728841-03");
        assertThat(new Print().at(50, 100, "Humana ID H60718243").value(FieldName.MEMBER_NUMBER))
                .isEqualTo("H60718243");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administered by: Larkspur Benefit Plans | Larkspur Benefit Plans",
                "Claims Administrator: CarePlus Health Plans | CarePlus Health Plans",
                "Underwritten by Kestrel Valley Life. Form 77 | Kestrel Valley Life",
            })
    void whoAdministersThePlanPaysRatherThanANetwork(String printed, String payer) {
        Print card = new Print()
                .high(34)
                .at(50, 40, "Northfield Tool & Die Employee Benefit Plan")
                .high(20)
                .at(700, 90, "Network")
                .at(700, 115, "Cigna PPO")
                .at(50, 200, "Member ID: W20485731")
                .at(50, 500, printed);

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo(payer);
        assertThat(card.value(FieldName.EMPLOYER)).isEqualTo("Northfield Tool & Die");
    }

    @Test
    void whoAdministersThePrescriptionsDoesNotPay() {
        Print card = new Print()
                .high(34)
                .at(50, 40, "Oscar Health")
                .high(20)
                .at(50, 200, "Member ID: W20485731")
                .at(50, 500, "Pharmacy benefits administered by Larkspur Rx");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Oscar Health");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kestrel Logistics LLC | Kestrel Logistics LLC",
                "City of Marlow | City of Marlow",
                "Ridgeline Timber Products, Inc. | Ridgeline Timber Products, Inc.",
                "Shasta Unified School District | Shasta Unified School District",
                "Brightwater Foods Group | Brightwater Foods Group",
                "Larkspur Health Insurance Company |",
                "Member Services Company | ",
            })
    void anEmployerNeedsNoLabel(String printed, String employer) {
        Print card = new Print()
                .high(34)
                .at(50, 40, "Oscar Health")
                .high(20)
                .at(50, 100, printed)
                .at(50, 200, "Member ID: W20485731");

        assertThat(card.value(FieldName.EMPLOYER)).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPLOYER | Employer: MICHIGAN STATE UNIVERSITY | MICHIGAN STATE UNIVERSITY",
                "EMPLOYER | Employer: PRISM LOGISTICS | PRISM LOGISTICS",
                "PLAN_NAME | PLAN NAME: SMART OPTION GOLD | SMART OPTION GOLD",
                "PLAN_NAME | Plan: Medicare Plus Blue | Medicare Plus Blue",
                "EMPLOYER | Express Scripts, Inc. |",
                "EMPLOYER | An Evolent Company |",
                "EMPLOYER | Small Group Health Plan |",
                "EMPLOYER | College Park, MD |",
                "PLAN_NAME | Preventive 100% Basic 80% Major 50% |",
                "MEMBER_NAME | Teladoc Doctors 800 835 2362 |",
                "MEMBER_NUMBER | Express Scripts 800 282 2881 |",
                "PAYER_NAME | FSA Administrator: Larkspur Works |",
            })
    void aNameIsWholeAndNobodyElses(FieldName name, String printed, String value) {
        assertThat(new Print().at(50, 100, printed).value(name)).isEqualTo(value);
    }

    @Test
    void whoAdministersThePrescriptionsMayBeNamedInTheNextLine() {
        Print card = new Print()
                .at(50, 40, "Oscar Health")
                .at(50, 300, "Pharmacy benefits")
                .at(50, 325, "administered by Larkspur Scripts");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Oscar Health");
    }

    @Test
    void theOnlyIdOfAPharmacysCardIsTheMembers() {
        Print card = new Print()
                .at(50, 100, "RxBIN 610415")
                .at(50, 125, "RxPCN ADV")
                .at(50, 150, "RxGRP RX8821")
                .at(50, 175, "ID 123456789");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("123456789");
        assertThat(card.value(FieldName.RX_ID)).isEqualTo("123456789");
    }

    @Test
    void aPayersOwnIdMayStandOverItsValue() {
        Print card = new Print().at(50, 100, "Humana ID").at(50, 130, "H60718243");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("H60718243");
    }

    @Test
    void aFamilysNumberedListBeginsWithTheMember() {
        Print card = new Print()
                .at(50, 60, "Member ID: W20485731")
                .at(50, 90, "Group: 77341")
                .at(50, 140, "01")
                .at(150, 140, "ROSALIND OKAFOR")
                .at(50, 170, "02")
                .at(150, 170, "TOMASZ OKAFOR")
                .at(50, 200, "03")
                .at(150, 200, "YUKI OKAFOR");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("ROSALIND OKAFOR");
        assertThat(card.fields().dependents())
                .extracting(Field::value)
                .isEqualTo(List.of("TOMASZ OKAFOR", "YUKI OKAFOR"));
    }

    @Test
    void theMemberMayStandAboveTheNumberedList() {
        Print card = new Print()
                .at(50, 140, "ROSALIND OKAFOR")
                .at(50, 170, "TOMASZ OKAFOR")
                .at(400, 170, "01")
                .at(50, 200, "YUKI OKAFOR")
                .at(400, 200, "02");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("ROSALIND OKAFOR");
        assertThat(card.fields().dependents()).extracting(Field::value).containsExactly("TOMASZ OKAFOR", "YUKI OKAFOR");
    }

    @Test
    void theNumberMayStandBehindTheNameOrInItsCell() {
        Print behind = new Print()
                .at(50, 140, "ROSALIND OKAFOR")
                .at(400, 140, "00")
                .at(50, 170, "TOMASZ OKAFOR")
                .at(400, 170, "01");
        Print within = new Print().at(50, 140, "00 ROSALIND OKAFOR").at(50, 170, "01 TOMASZ OKAFOR");

        assertThat(behind.value(FieldName.MEMBER_NAME)).isEqualTo("ROSALIND OKAFOR");
        assertThat(within.value(FieldName.MEMBER_NAME)).isEqualTo("ROSALIND OKAFOR");
        assertThat(within.fields().dependents()).extracting(Field::value).containsExactly("TOMASZ OKAFOR");
    }

    @Test
    void aNameMayHaveItsNumberBesideItWithoutLabels() {
        Print card = new Print().at(50, 100, "Colleen F. Sweeney 2047718-00").at(50, 130, "Michael Sweeney 2047718-01");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("Colleen F. Sweeney");
        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("2047718-00");
        assertThat(new Print().at(50, 100, "Salt Lake 841310-0541").value(FieldName.MEMBER_NAME))
                .isNull();
        assertThat(new Print().at(50, 100, "Camp Hill 17089-0062").value(FieldName.MEMBER_NUMBER))
                .isNull();
    }

    @Test
    void aNameMayStandInTwoParts() {
        Print card = new Print()
                .at(50, 100, "LAST NAME")
                .at(400, 100, "FIRST NAME / M.I.")
                .at(50, 130, "OKAFOR")
                .at(400, 130, "ROSALIND M");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("OKAFOR, ROSALIND M");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Effective Date: Jan 1, 2025 | Jan 1, 2025",
                "Effective: March 1, 2025 | March 1, 2025",
                "Effective Date: 01 JAN 2023 | 01 JAN 2023",
                "Effective Date: 08 02 2016 | 08 02 2016",
                "Effective Date: Jan 32, 2025 |",
                "Effective Date: Mon 1, 2025 |",
            })
    void aMonthMayHaveItsName(String printed, String date) {
        assertThat(new Print().at(50, 100, printed).value(FieldName.START_DATE)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN_ID | Medicare Advantage H1036-054 | H1036-054",
                "PLAN_ID | CMS H0524 PBP 029 | H0524-029",
                "MEMBER_NAME | Member: -Rosalind Okafor | Rosalind Okafor",
                "MEMBER_NAME | Member: JOsÉ OKAFOR | JOSÉ OKAFOR",
                "GROUP_NUMBER | Group: w0064418-M001 | W0064418-M001",
                "GROUP_NUMBER | Group: 230114-0002 | 230114-0002",
                "PLAN_NAME | Plan: Silver 3000 EP0 | Silver 3000 EPO",
                "PLAN_NAME | Plan: Choice Plus POS 003858 | Choice Plus POS",
            })
    void whatRecognitionAndNeighboursLeaveIsTidied(FieldName name, String printed, String value) {
        assertThat(new Print().at(50, 100, printed).value(name)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Highmark Blue Cross Blue Shield | Highmark Blue Cross Blue Shield",
                "UnitëdHealthcare | UnitedHealthcare",
                "Health Plan San Mateo | Health Plan San Mateo",
                "Plan de Socios Auxilio Mutuo Health | Plan de Socios Auxilio Mutuo Health",
            })
    void aPayerIsNamedAsItsCardNamesIt(String printed, String payer) {
        Print card = new Print()
                .sure(0.99)
                .high(34)
                .at(50, 40, printed)
                .high(20)
                .at(50, 200, "Member ID: W20485731 Group: 77341 RxBIN: 610415 RxPCN: ADV");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo(payer);
    }

    @Test
    void whoOwnsThePayerDoesNotPay() {
        Print card = new Print().high(34).at(50, 40, "UMR").high(20).at(50, 90, "A UnitedHealthcare Company");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("UMR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aetna Better Health West Virginia | '' | Aetna Better Health West Virginia",
                "Anthem | Blue Cross Blue Shield Missouri | Anthem Blue Cross Blue Shield Missouri",
                "Health Partners Philadelphia | '' | Health Partners Philadelphia",
                "Arkansas Superior | Select | Arkansas Superior Select",
                "Lagniappe Advantage PPO | '' | Lagniappe Advantage",
                "Ohio Valley HMO Cincinnati | '' | Ohio Valley HMO Cincinnati",
                "Employer Plan Services Incorporated | '' | Employer Plan Services Incorporated",
                "by Priority Health | '' | Priority Health",
            })
    void aPayerOfTheDirectoryIsNamedInFull(String line, String next, String payer) {
        Print card = new Print()
                .high(30)
                .at(50, 60, line)
                .at(50, 100, next)
                .high(18)
                .at(50, 300, "Member Name: Inés Duarte")
                .at(50, 340, "Member ID: W20485731");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo(payer);
    }

    @ParameterizedTest
    @CsvSource({"Beaver Medical Group, Medical Group", "Anheuser Busch, Employer"})
    void aNameOfTheDirectoryBesideALabelIsNoPayers(String name, String label) {
        Print card = new Print()
                .at(50, 60, label)
                .at(400, 60, name)
                .at(50, 300, "Member Name: Inés Duarte")
                .at(50, 340, "Member ID: W20485731");

        assertThat(card.value(FieldName.PAYER_NAME)).isNull();
    }

    @Test
    void aPayersLogoStandsOverTheNameOfItsNetwork() {
        Print card = new Print()
                .high(30)
                .at(50, 60, "Cigna")
                .high(18)
                .at(50, 100, "Open Access Plus Network")
                .at(600, 60, "City of Houston")
                .at(50, 300, "Member ID: W20485731");

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Cigna");
    }

    @ParameterizedTest
    @CsvSource({"JOHN SMITH (M)", "JOHN SMITH (Subscriber)", "JOHN SMITH (Self)"})
    void whatIsInBracketsBehindANameIsNoPartOfIt(String printed) {
        assertThat(new Print().at(50, 100, "Member Name: " + printed).value(FieldName.MEMBER_NAME))
                .isEqualTo("JOHN SMITH");
    }

    @Test
    void aCompanyIsNoCouple() {
        Print card = new Print()
                .high(30)
                .at(50, 40, "Aetna")
                .high(20)
                .at(50, 100, "Johnson & Johnson")
                .at(50, 300, "Member ID: W20485731");

        assertThat(card.value(FieldName.MEMBER_NAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"EMBER JOHNSON", "Ada Pember"})
    void aPersonMayBeCalledNearlyLikeALabel(String name) {
        assertThat(new Print().at(50, 100, "Member Name: " + name).value(FieldName.MEMBER_NAME))
                .isEqualTo(name);
    }

    @Test
    void anEmptyInitialTakesNothingElse() {
        Print card = new Print()
                .at(50, 100, "Last Name: OKAFOR")
                .at(50, 140, "First Name: ROSALIND")
                .at(50, 180, "MI:")
                .at(50, 210, "Healthy Michigan Plan");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("OKAFOR, ROSALIND");
    }

    @ParameterizedTest
    @CsvSource({"MI 12345678", "MI-0045123"})
    void aNumberMayBeginLikeAnInitialsLabel(String number) {
        assertThat(new Print().at(50, 100, "Member ID: " + number).value(FieldName.MEMBER_NUMBER))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Employer", "Plan Name"})
    void aNameOfTheDirectoryUnderALabelIsNoPayers(String label) {
        Print card = new Print()
                .at(50, 60, label)
                .at(50, 90, "Anheuser Busch")
                .at(50, 300, "Member Name: Inés Duarte")
                .at(50, 340, "Member ID: W20485731");

        assertThat(card.value(FieldName.PAYER_NAME)).isNull();
    }

    @Test
    void whatIsLeftOfAColonIsNoPartOfANumber() {
        Print card = new Print()
                .at(50, 100, "Member No.")
                .sure(0.1)
                .at(165, 100, "C")
                .sure(0.99)
                .at(185, 100, "GC25RCXD3");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("GC25RCXD3");
    }

    @ParameterizedTest
    @CsvSource({"XZP", "W"})
    void aNumberIsAsSureAsTheLettersBeforeIt(String letters) {
        Print card = new Print()
                .at(50, 100, "Member ID:")
                .sure(0.2)
                .at(165, 100, letters)
                .sure(0.99)
                .at(205, 100, "848213307");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rx BIN/PCN: 610011/IRX | 610011 | IRX | ",
                "RxBIN / RxPCN 610011 / IRX | 610011 | IRX | ",
                "BIN/PCN/GRP: 610011/IRX/CSCDFG | 610011 | IRX | CSCDFG",
                "BIN / PCN / RxGRP: 610011 / IRX / ACME1 | 610011 | IRX | ACME1",
                "RxBIN / PCN / Rx Group: 610011 / Irx / ACME1 | 610011 | IRX | ACME1",
            })
    void oneLabelMayNameBinAndPcn(String printed, String bin, String pcn, String group) {
        Print card = new Print().at(50, 100, "Member ID: W20485731").at(50, 140, printed);

        assertThat(card.value(FieldName.RX_BIN)).isEqualTo(bin);
        assertThat(card.value(FieldName.RX_PCN)).isEqualTo(pcn);
        assertThat(card.value(FieldName.RX_GROUP)).isEqualTo(group);
    }

    @Test
    void theValuesOfOneLabelMayStandUnderIt() {
        Print card = new Print()
                .at(50, 100, "RxBIN / RxPCN")
                .at(600, 100, "RxGRP")
                .at(50, 130, "020107 / CS")
                .at(600, 130, "RX4417");

        assertThat(card.value(FieldName.RX_BIN)).isEqualTo("020107");
        assertThat(card.value(FieldName.RX_PCN)).isEqualTo("CS");
        assertThat(card.value(FieldName.RX_GROUP)).isEqualTo("RX4417");
    }

    @Test
    void twoPicturesDoNotMakeTheBinThePcn() {
        Reading picture =
                new Print().sure(0.97).at(50, 140, "RxBIN / RxPCN 610011 / IRX").reading();

        CardFields card = CardFields.of(picture, picture);

        assertThat(card.get(FieldName.RX_BIN)).map(Field::value).hasValue("610011");
        assertThat(card.get(FieldName.RX_PCN)).map(Field::value).hasValue("IRX");
    }

    @ParameterizedTest
    @CsvSource({
        "HARLAN \"BUCK\" YELLOWTAIL-SMITH",
        "Harlan (Buck) Yellowtail",
        "Jedidiah & Mary-Kate Stoltzfus",
    })
    void aNameMayHaveAnotherInIt(String name) {
        Print card = new Print().at(50, 100, "Member Name: " + name).at(50, 140, "Member ID: W20485731");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo(name);
    }

    @Test
    void aMiddleInitialMayHaveALabelOfItsOwn() {
        Print card = new Print()
                .at(50, 100, "OKAFOR")
                .at(50, 200, "ROSALIND")
                .at(500, 200, "M")
                .at(50, 300, "20 4857 316")
                .at(500, 300, "07/01/1986")
                .high(14)
                .at(50, 130, "LAST NAME")
                .at(50, 230, "FIRST NAME")
                .at(500, 230, "MI")
                .at(50, 330, "MEMBER ID")
                .at(500, 330, "DATE OF BIRTH");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("OKAFOR, ROSALIND M");
    }

    @Test
    void theMemberNumberComesBeforeTheMedicaidNumber() {
        Print card = new Print()
                .at(50, 100, "Member ID / ID del Miembro")
                .at(600, 100, "Medicaid ID / Núm. de Medicaid")
                .at(50, 130, "118834562-03")
                .at(600, 130, "527719046");

        assertThat(card.value(FieldName.MEMBER_NUMBER)).isEqualTo("118834562-03");
        assertThat(card.value(FieldName.MEDICARE_MEDICAID_ID)).isEqualTo("527719046");
    }

    @Test
    void aNameUnderTheMemberNumberNeedsNoLabel() {
        Print card = new Print().at(50, 100, "ID No. 94271836E53186").at(50, 140, "NGOZI D OKONKWO-REYES");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("NGOZI D OKONKWO-REYES");
    }

    @ParameterizedTest
    @CsvSource({"Pre-Treatment Review", "CVS Caremark", "Reimbursement Dept.", "Memter Ursula Ng"})
    void noPersonIsCalledSo(String printed) {
        Print card = new Print().at(50, 100, "Member ID: W20485731").at(50, 200, printed);

        assertThat(card.value(FieldName.MEMBER_NAME)).isNull();
    }

    @Test
    void aBackNamesNoMemberWithoutALabel() {
        Print back = new Print()
                .at(50, 100, "Send claims to: P.O. Box 4417, Salt Lake City, UT 84110")
                .at(50, 140, "Payer ID: 87726")
                .at(50, 180, "RxBIN: 610415")
                .at(50, 220, "Customer service 1-800-555-0139, providers call 1-800-555-0140")
                .at(50, 60, "Please have your Member ID ready when you call")
                .at(50, 300, "Harmony Springs");

        assertThat(back.value(FieldName.MEMBER_NAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cigna | Network savings program only",
                "Delta Dental of Missouri | ''",
                "The Blue Cross and Blue Shield Association | ''",
                "File claims with your local Blue Cross and Blue Shield plan as usual | ''",
            })
    void whoIsNamedBesideThePayerDoesNotPay(String name, String under) {
        Print card = new Print()
                .at(50, 40, "Priority Health")
                .at(50, 200, "Member ID: W20485731")
                .at(600, 300, name)
                .at(600, 330, under);

        assertThat(card.value(FieldName.PAYER_NAME)).isEqualTo("Priority Health");
    }

    /** A Medicare Beneficiary Identifier has no S, L, O, I, B or Z; any other number may have. */
    @ParameterizedTest
    @CsvSource({
        "4M06-YWO-UC37, 4M06-YW0-UC37",
        "1EG4-TES-MK73, 1EG4-TE5-MK73",
        "1EG4 TE5 MK7B, 1EG4 TE5 MK78",
        "XOB4-TES-MKZ3, XOB4-TES-MKZ3",
        "SO12-345-6789, SO12-345-6789",
    })
    void lettersThatNoMedicareNumberHasAreFigures(String printed, String number) {
        assertThat(new Print().at(50, 100, "Member ID: " + printed).value(FieldName.MEMBER_NUMBER))
                .isEqualTo(number);
    }

    @Test
    void theValuesOfOneLabelMayStandInTheNextCell() {
        Print card = new Print().at(50, 140, "Rx BIN/PCN:").at(400, 140, "610011/IRX");

        assertThat(card.value(FieldName.RX_BIN)).isEqualTo("610011");
        assertThat(card.value(FieldName.RX_PCN)).isEqualTo("IRX");
    }

    @ParameterizedTest
    @CsvSource({
        "ROSALIND MI T, 'OKAFOR, ROSALIND T'",
        "ROSALIND MI: T, 'OKAFOR, ROSALIND T'",
        "ROSALIND Middle Name: ANN, 'OKAFOR, ROSALIND'",
    })
    void theMiddleNamesLabelIsNoName(String first, String name) {
        Print card = new Print().at(50, 100, "Last Name: OKAFOR").at(50, 140, "First Name: " + first);

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo(name);
    }

    @Test
    void aCoupleMayTakeTwoLines() {
        Print card =
                new Print().at(50, 100, "Member Name: JEDIDIAH STOLTZFUS &").at(190, 130, "MARY STOLTZFUS");

        assertThat(card.value(FieldName.MEMBER_NAME)).isEqualTo("JEDIDIAH STOLTZFUS");
    }

    @Test
    void aMedicareNumberInGroupsNeedsNoLabelToBeRead() {
        assertThat(new Print().at(50, 200, "1EG4 TES MK73").value(FieldName.MEMBER_NUMBER))
                .isEqualTo("1EG4TE5MK73");
    }
}
