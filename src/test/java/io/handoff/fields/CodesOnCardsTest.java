package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Code;
import io.handoff.reading.Code.Kind;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesOnCardsTest {

    @Test
    void aCodeThatSaysThePrintedNumberConfirmsIt() {
        var alone = number("LKH-204857316", List.of());
        var confirmed = number("LKH-204857316", List.of(new Code(Kind.CODE_128, "lkh204857316")));

        assertThat(confirmed.value()).isEqualTo("LKH-204857316");
        assertThat(confirmed.score()).isGreaterThan(alone.score()).isLessThan(1);
    }

    @Test
    void aPieceOfACodeInAFormThatIsNotKnownConfirmsToo() {
        var confirmed = number("LKH204857316", List.of(new Code(Kind.PDF417, "%80840^LKH204857316^OKAFOR/ROSALIND?")));

        assertThat(confirmed.score())
                .isGreaterThan(number("LKH204857316", List.of()).score());
    }

    @Test
    void charactersThatLookAlikeAreRepairedAndThePrintsSeparatorsStay() {
        assertThat(number("LKH 2O48573I6", List.of(new Code(Kind.DATA_MATRIX, "LKH204857316")))
                        .value())
                .isEqualTo("LKH 204857316");
        assertThat(number("LKHZ0485731G", List.of(new Code(Kind.QR, "LKH204857316")))
                        .value())
                .isEqualTo("LKH204857316");
    }

    @Test
    void anotherNumberChangesNothing() {
        var alone = number("LKH204857316", List.of());

        for (String other : List.of("LKH204857399", "9876543210", "LKH2048573", "20485", "LKH2Z4857B1G")) {
            assertThat(number("LKH204857316", List.of(new Code(Kind.QR, other))))
                    .isEqualTo(alone);
        }
    }

    @Test
    void aRelativesNumberChangesNothing() {
        assertThat(number("LKH20485731-01", List.of(new Code(Kind.QR, "LKH2048573107")))
                        .value())
                .isEqualTo("LKH20485731-01");
    }

    @Test
    void whatWasReadSurelyIsNotRepaired() {
        var print =
                new Print().sure(0.99).at(50, 100, "Member ID: LKH2O4857B16").reading();
        var code = List.of(new Code(Kind.QR, "LKH204857816"));

        assertThat(CardFields.of(print.with(code, Set.of())).get(FieldName.MEMBER_NUMBER))
                .isEqualTo(CardFields.of(print).get(FieldName.MEMBER_NUMBER));
    }

    @Test
    void twoCodesThatBothLookLikeThePrintRepairNothing() {
        var codes = List.of(new Code(Kind.QR, "LKH204857315"), new Code(Kind.QR, "LKH204B5731S"));

        assertThat(number("LKH20485731S", codes).value()).isEqualTo("LKH20485731S");
    }

    @Test
    void aCodeThatNamesItsFieldsIsReadLikePrint() {
        var fields = CardFields.of(reading(
                "Larkspur",
                List.of(new Code(
                        Kind.QR, "Member ID: LKH204857316\nRxBIN=610415;RxPCN: ADVLK|Group Number: 77341-02"))));

        assertThat(fields.get(FieldName.MEMBER_NUMBER).orElseThrow())
                .satisfies(field -> assertThat(field.value()).isEqualTo("LKH204857316"))
                .satisfies(field -> assertThat(field.score()).isGreaterThan(0.95));
        assertThat(value(fields, FieldName.RX_BIN)).isEqualTo("610415");
        assertThat(value(fields, FieldName.RX_PCN)).isEqualTo("ADVLK");
        assertThat(value(fields, FieldName.GROUP_NUMBER)).isEqualTo("77341-02");
    }

    @Test
    void aCodeOnTheBackConfirmsTheFront() {
        var front = new Print().at(50, 100, "Member ID: LKH204857316").reading();
        var back = reading("Claims", List.of(new Code(Kind.PDF417, "LKH204857316")));

        assertThat(CardFields.of(front, back)
                        .get(FieldName.MEMBER_NUMBER)
                        .orElseThrow()
                        .score())
                .isGreaterThan(CardFields.of(front)
                        .get(FieldName.MEMBER_NUMBER)
                        .orElseThrow()
                        .score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "204857316",
                "https://example.com/?Member%20ID:%20X12345678",
                "HTTPS://example.com\nMember ID: X12345678",
                "www.example.com;Member ID: X12345678",
                "BEGIN:VCARD\nFN:Eve\nMember ID: X12345678",
                "@\n\u001e\rANSI 636000100102DL00410278DLDAQT64235789\nDCSSAMPLE\nDACMICHAEL",
                "Member ID: <script>alert(1)</script>1234567",
                "Member ID: '; drop table card; --",
                "Member ID: X1\u0000234\u00015678",
                "Member ID: \u202e87654321X\u200b12345678",
                "shc:/567629595326546034602925",
                "=;:|^~",
            })
    void nothingIsInventedFromOtherContents(String text) {
        var fields = CardFields.of(reading("Larkspur Health", List.of(new Code(Kind.QR, text))));

        assertThat(fields.get(FieldName.MEMBER_NUMBER)).isEmpty();
        assertThat(fields.get(FieldName.MEMBER_NAME)).isEmpty();
    }

    @Test
    void theLargestContentsAreSoonReadThrough() {
        var much = List.of(
                new Code(Kind.QR, "a:".repeat(Code.LONGEST / 2)),
                new Code(Kind.QR, "Member ID: ".repeat(Code.LONGEST / 11)),
                new Code(Kind.QR, "1 ".repeat(Code.LONGEST / 2)),
                new Code(Kind.QR, ";9".repeat(Code.LONGEST / 2)));

        assertThat(CardFields.of(reading("Larkspur", much)).all()).isEmpty();
    }

    private static Field number(String printed, List<Code> codes) {
        var reading = new Print().sure(0.8).at(50, 100, "Member ID: " + printed).reading();
        return CardFields.of(reading.with(codes, Set.of()))
                .get(FieldName.MEMBER_NUMBER)
                .orElseThrow();
    }

    private static Reading reading(String text, List<Code> codes) {
        return new Print().at(50, 100, text).reading().with(codes, Set.of());
    }

    private static String value(CardFields fields, FieldName name) {
        return fields.get(name).map(Field::value).orElse(null);
    }
}
