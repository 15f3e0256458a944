package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Layout;
import io.handoff.fields.Print;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Medical Claims: PO Box 740800, Atlanta GA 30374-0800"
                        + " | Medical Claims, medical_claims_address, null, PO Box 740800, Atlanta GA 30374-0800",
                "Pharmacy Claims: OptumRx PO Box 650540 Dallas, TX 75265-0540"
                        + " | Pharmacy Claims, pharmacy_claims_address, OptumRx, PO Box 650540 Dallas, TX 75265-0540",
                "Mail appeals to: 12 West Main Street, Jackson, MS 39201"
                        + " | Mail appeals to, appeals_address, null, 12 West Main Street, Jackson, MS 39201",
                "Vision claims: P.O. Box 385, Cincinnati, OH 45201"
                        + " | Vision claims, vision_claims_address, null, P.O. Box 385, Cincinnati, OH 45201",
                "Submit claims to: Larkspur PO Box 48217, El Paso, TX 79998"
                        + " | Submit claims to, medical_claims_address, Larkspur, PO Box 48217, El Paso, TX 79998",
            })
    void anAddressOnOneLineIsOfTheKindThatItsHeadingSays(String print, String found) {
        assertThat(addresses(new Print().at(50, 100, print))).containsExactly(found);
    }

    @Test
    void linesUnderAHeadingAreOneAddress() {
        assertThat(addresses(new Print()
                        .at(50, 100, "Send dental claims to:")
                        .at(50, 130, "Larkspur Dental Inc")
                        .at(50, 160, "Claims Department Suite 20")
                        .at(50, 190, "P.O. Box 48217")
                        .at(50, 220, "Lexington, KY 40512-1234")))
                .containsExactly("Send dental claims to, dental_claims_address, Larkspur Dental Inc,"
                        + " P.O. Box 48217, Lexington, KY 40512-1234");
    }

    @Test
    void twoColumnsAreTwoAddresses() {
        assertThat(addresses(new Print()
                        .at(50, 100, "Medical Claims")
                        .at(550, 100, "Appeals")
                        .at(50, 130, "PO Box 1001")
                        .at(550, 130, "PO Box 2002")
                        .at(50, 160, "Tampa, FL 33631")
                        .at(550, 160, "Phoenix, AZ 85072")))
                .containsExactly(
                        "Medical Claims, medical_claims_address, null, PO Box 1001, Tampa, FL 33631",
                        "Appeals, appeals_address, null, PO Box 2002, Phoenix, AZ 85072");
    }

    @Test
    void aHeadingStandsBesideItsLines() {
        assertThat(addresses(new Print()
                        .at(50, 100, "Mail Claims To:")
                        .at(400, 100, "PO Box 1001")
                        .at(400, 130, "Tampa, FL 33631")))
                .containsExactly("Mail Claims To, medical_claims_address, null, PO Box 1001, Tampa, FL 33631");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larkspur PO Box 1001, Tampa, FL 33631",
                "Medical Claims: PO Box 1001, Tampa, FL 336",
                "Medical Claims: PO Box 1001, Tampa, XX 33631",
                "Medical Claims: Tampa, FL 33631",
                "Medical Claims: PO Box 1001, Tampa, FL 3363I",
                "Medical Claims 800-555-0142",
                "Medical Claims: PO Box 1001, E! Paso, TX 79998",
                "Payer ID 87726 Claims electronically"
            })
    void whatIsNotSurelyAnAddressOfSomeKindIsLeftOut(String print) {
        assertThat(addresses(new Print().at(50, 100, print))).isEmpty();
    }

    @Test
    void aBoxWhoseNumberWasBadlyReadIsLeftOut() {
        assertThat(addresses(new Print()
                        .at(50, 100, "Medical Claims: PO Box")
                        .sure(0.7)
                        .at(290, 100, "1001,")
                        .sure(0.95)
                        .at(350, 100, "Tampa, FL 33631")))
                .isEmpty();
    }

    private static List<String> addresses(Print print) {
        return Addresses.in(Layout.of(print.reading())).stream()
                .map(one ->
                        one.label() + ", " + one.type().wireName() + ", " + one.companyName() + ", " + one.address())
                .toList();
    }
}
