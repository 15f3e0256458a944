package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Print;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PCP $20 | office_visit copay 20",
                "ER: $250 | emergency_room copay 250",
                "Office Visit $25/Specialist $50 | office_visit copay 25, specialist_visit copay 50",
                "Copays: Office $20 UrgCare $75 Spec $30"
                        + " | office_visit copay 20, urgent_care copay 75, specialist_visit copay 30",
                "PCP/Spec $20/$40 | office_visit copay 20, specialist_visit copay 40",
                "Urgent Care/ER $100 | urgent_care copay 100, emergency_room copay 100",
                "Specialist Office Visit $50 | specialist_visit copay 50",
                "$25 Office Visit $50 Specialist | office_visit copay 25, specialist_visit copay 50",
                "Ded $1,500/$3,000 | other deductible 1500",
                "In-Network Deductible (Ind/Fam) $1,500/$3,000 | in_network_medical deductible 1500",
                "Out-of-Network OOP Max $8,000 | out_of_network_medical out_of_pocket_max 8000",
                "Deductible INN/OON $500/$900 | in_network_medical deductible 500, out_of_network_medical deductible 900",
                "Coins 20% | other coinsurance 20",
                "Specialist Coinsurance 20% | specialist_visit coinsurance 20",
                "Rx $10/$30/$50 | prescription copay 10, prescription copay 30, prescription copay 50",
                "Rx Ded $200/$400 | prescription deductible 200",
                "Preventive Care $0 | preventive_care copay 0",
                "Office Visit $55/0% | office_visit copay 55",
                "Telehealth $0.00 Dental $12.50 | telemedicine copay 0, dental copay 12.50",
            })
    void anAmountIsForWhatItsLabelSays(String print, String copays) {
        assertThat(copays(new Print().at(50, 100, print))).isEqualTo(copays);
    }

    @Test
    void aTableHasNetworksBeforeItsRowsAndKindsOverItsColumns() {
        assertThat(copays(new Print()
                        .at(200, 100, "DED IND/FAM")
                        .at(500, 100, "OOPM IND/FAM")
                        .at(50, 130, "INN:")
                        .at(200, 130, "$1000/$2000")
                        .at(500, 130, "$3000/$6000")
                        .at(50, 160, "OON:")
                        .at(200, 160, "$4000/$8000")
                        .at(500, 160, "$9000/$18000")))
                .isEqualTo("in_network_medical deductible 1000, in_network_medical out_of_pocket_max 3000,"
                        + " out_of_network_medical deductible 4000, out_of_network_medical out_of_pocket_max 9000");
    }

    @Test
    void ofTwoColumnsThatOfTheNetworkCounts() {
        assertThat(copays(new Print()
                        .at(300, 100, "In-Network")
                        .at(600, 100, "Out-of-Network")
                        .at(50, 130, "Office Visit")
                        .at(300, 130, "$20")
                        .at(600, 130, "$45")
                        .at(50, 160, "Deductible")
                        .at(300, 160, "$500")
                        .at(600, 160, "$900")))
                .isEqualTo("office_visit copay 20, in_network_medical deductible 500,"
                        + " out_of_network_medical deductible 900");
    }

    @Test
    void aPersonsAmountStandsUnderItsKindAndAFamilysIsLeftOut() {
        assertThat(copays(new Print()
                        .at(50, 100, "Deductible")
                        .at(50, 130, "Individual $750")
                        .at(50, 160, "Family $1,500")))
                .isEqualTo("other deductible 750");
    }

    @Test
    void anAmountMayStandUnderItsLabel() {
        assertThat(copays(new Print().at(50, 100, "Office Visit").at(50, 130, "$20")))
                .isEqualTo("office_visit copay 20");
    }

    @Test
    void amountsThatContradictEachOtherAreLeftOut() {
        assertThat(copays(new Print()
                        .at(50, 100, "Office Visit $20")
                        .at(50, 130, "PCP $35")
                        .at(50, 160, "ER $250")))
                .isEqualTo("emergency_room copay 250");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PCP 20",
                "Office Visit S20",
                "Office Visit $2O",
                "Office Visit 80%",
                "Coinsurance 80%",
                "Preventive care covered 100%",
                "Vision allowance $150",
                "Dental annual maximum $1500",
                "Ded/OOP $1500/$5000",
                "Family deductible $3000",
                "Office Visit $2500",
                "Lab $10",
                "In-Network $20",
                "$20",
                "Office/ER $20/$30/$40",
                "Total $99.00 paid",
            })
    void whatIsNotSurelyAnAmountForSomethingIsLeftOut(String print) {
        assertThat(copays(new Print().at(50, 100, print))).isEmpty();
    }

    @Test
    void anAmountThatWasBadlyReadIsLeftOut() {
        assertThat(copays(new Print().at(50, 100, "Office Visit").sure(0.75).at(190, 100, "$20")))
                .isEmpty();
    }

    @Test
    void bothSidesOfTheCardCountAndSayTheSameThingOnce() {
        var front = new Print().at(50, 100, "Office Visit $20 ER $250").reading();
        var back = new Print().at(50, 100, "Office Visit $20 Urgent Care $60").reading();

        var results = EnrichedResults.of(List.of(front), List.of(back)).orElseThrow();

        assertThat(results.processedSides()).isEqualTo("both");
        assertThat(text(results)).isEqualTo("office_visit copay 20, emergency_room copay 250, urgent_care copay 60");
    }

    private static String copays(Print print) {
        return EnrichedResults.of(List.of(print.reading()), List.of())
                .map(CopaysTest::text)
                .orElse("");
    }

    private static String text(EnrichedResults results) {
        return String.join(
                ", ",
                results.copaysDeductibles().stream()
                        .map(copay -> copay.service().wireName() + " "
                                + copay.category().wireName() + " "
                                + copay.value().toPlainString())
                        .toList());
    }
}
