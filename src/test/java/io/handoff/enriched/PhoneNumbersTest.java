package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Layout;
import io.handoff.fields.Print;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Member Services: 1-800-555-0142 | member_services_phone 800-555-0142",
                "Member Services (TTY: 711): 1-800-555-0142 | member_services_phone 800-555-0142",
                "Member Services 1-800-555-0142 (TTY 711) | member_services_phone 800-555-0142",
                "Providers call (877) 555-0163 | provider_services_phone 877-555-0163",
                "Prior Authorization 877.555.0163 | provider_services_phone 877-555-0163",
                "Pharmacists: +1 866-555-0187 | pharmacy_services_phone 866-555-0187",
                "24/7 Nurse Line: 888/555-0111 | telemedicine_phone 888-555-0111",
                "Dental 1 (844) 555 0120 | dental_benefit_phone 844-555-0120",
                "Vision Benefits: 855-555-0199 | vision_benefit_phone 855-555-0199",
                "PCP Phone: (212) 555-0133 | pcp_phone 212-555-0133",
                "To find a provider call 1-800-555-0142 | member_services_phone 800-555-0142",
                "Customer Service 1-800-MEDICARE | member_services_phone 800-633-4227",
                "Members: 1-800-4HUMANA | member_services_phone 800-448-6262",
                "Nurse line 1-888-NOW-CARE | telemedicine_phone 888-669-2273",
                "or embers: 888-555-0101 | member_services_phone 888-555-0101",
                "1-800-555-0142 Member Services | member_services_phone 800-555-0142",
            })
    void aNumberIsOfTheKindThatItsLabelSays(String print, String found) {
        assertThat(numbers(new Print().at(50, 100, print))).containsExactly(found);
    }

    @Test
    void severalKindsStandOnOneLine() {
        assertThat(numbers(new Print().at(50, 100, "Members: 800-555-0142 Providers: 877-555-0163")))
                .containsExactly("member_services_phone 800-555-0142", "provider_services_phone 877-555-0163");
    }

    @Test
    void secondNumbersAreOfTheFirstOnesKind() {
        assertThat(numbers(new Print().at(50, 100, "Member Services 800-555-0142 or 212-555-0190")))
                .containsExactly("member_services_phone 800-555-0142", "member_services_phone 212-555-0190");
    }

    @Test
    void labelsStandInTheNextColumnOrAbove() {
        assertThat(numbers(new Print()
                        .at(50, 100, "For Members:")
                        .at(250, 100, "larkspur.com")
                        .at(600, 100, "888-555-0101")
                        .at(50, 300, "Primary Care Provider (PCP)")
                        .at(50, 330, "Name: John Doe")
                        .at(50, 360, "Phone: (212) 555-0133")))
                .containsExactly("member_services_phone 888-555-0101", "pcp_phone 212-555-0133");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Member ID: 800-555-0142",
                "Member Services Fax: 800-555-0142",
                "TTY users: 800-555-0142",
                "Member Services: 800-555-O142",
                "Member Services: 800-555-014",
                "Member Services: 800-555-01423",
                "Member Services: 8005550142",
                "Member Services: 1-800-SSS-OIAZ",
                "Member Services: 711",
                "In an emergency call 911",
                "1-800-555-0142",
                "Printed 800-555-0142",
                "Members 123456789 Group 98765",
            })
    void whatIsNotSurelyANumberOfSomeKindIsLeftOut(String print) {
        assertThat(numbers(new Print().at(50, 100, print))).isEmpty();
    }

    @Test
    void aFigureThatWasBadlyReadMakesTheNumberUnsure() {
        Print print = new Print().at(50, 100, "Member Services:").sure(0.75).at(220, 100, "800-555-0142");

        assertThat(EnrichedResults.of(List.of(print.reading()), List.of())).isEmpty();
    }

    private static List<String> numbers(Print print) {
        return PhoneNumbers.in(Layout.of(print.reading())).stream()
                .map(number -> number.type().wireName() + " " + number.number())
                .toList();
    }
}
