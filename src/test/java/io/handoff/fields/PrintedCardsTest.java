package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.reading.ImageWorkers;
import io.handoff.reading.TestWorkers;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed, photographed flat, read: what is on the card comes out, and nothing else. */
class PrintedCardsTest {

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
    @EnumSource
    void everyFieldOfEveryDesignIsFound(CardDesign design) throws Exception {
        SpecimenCard card = SpecimenCard.complete();

        Map<FieldName, String> values = valuesOn(card, design, 1011);
        if (design == CardDesign.STACKED) {
            assertThat(values.remove(FieldName.START_DATE)).isEqualTo("01/01/2026");
        }
        assertThat(values.remove(FieldName.MEMBER_ID_PREFIX)).isEqualTo("LKH");
        assertThat(values.remove(FieldName.PLAN_TYPE)).isEqualTo("PPO");
        assertThat(values)
                .isEqualTo(Map.of(
                        FieldName.PAYER_NAME, card.payerName(),
                        FieldName.PLAN_NAME, card.planName(),
                        FieldName.MEMBER_NAME, card.memberName(),
                        FieldName.MEMBER_NUMBER, card.memberNumber(),
                        FieldName.GROUP_NUMBER, card.groupNumber(),
                        FieldName.RX_BIN, card.rxBin(),
                        FieldName.RX_PCN, card.rxPcn(),
                        FieldName.RX_GROUP, card.rxGroup(),
                        FieldName.PAYER_ID, card.payerId()));
    }

    @ParameterizedTest
    @EnumSource
    void fieldsThatAreNotPrintedAreAbsent(CardDesign design) throws Exception {
        assertThat(valuesOn(SpecimenCard.complete().withoutPharmacy(), design, 1011))
                .doesNotContainKeys(FieldName.RX_BIN, FieldName.RX_PCN, FieldName.RX_GROUP);
    }

    @ParameterizedTest
    @CsvSource({
        "SIDE_BY_SIDE, 640",
        "SIDE_BY_SIDE, 1600",
        "SIDE_BY_SIDE, 3000",
        "STACKED, 640",
        "STACKED, 3000",
        "LIST, 640"
    })
    void theMemberNumberIsRightInEverySize(CardDesign design, int width) throws Exception {
        SpecimenCard card = SpecimenCard.complete().withMemberNumber("900482716504");

        assertThat(valuesOn(card, design, width)).containsEntry(FieldName.MEMBER_NUMBER, "900482716504");
    }

    private static Map<FieldName, String> valuesOn(SpecimenCard card, CardDesign design, int width) throws Exception {
        byte[] photo = JpegPress.baseline(card.front(design, width));
        Map<FieldName, Field> fields = CardFields.of(workers.read(photo)).all();
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()
                .value()));
    }
}
