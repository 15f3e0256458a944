package io.handoff.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.x12.Incoming;
import io.handoff.x12.PayerAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payer may turn a question down at each level of its answer. */
class RefusalPlacesTest {
    private static final List<String> SEGMENTS = List.of(
            "ST*271*0001*005010X279A1",
            "BHT*0022*11*REQ1*20260105*1200",
            "HL*1**20*1",
            "NM1*PR*2*PLAN*****PI*99999",
            "PER*IC*HELP DESK*TE*8005550100",
            "HL*2*1*21*1",
            "NM1*1P*2*CLINIC*****XX*1234567893",
            "PRV*PE*PXC*207Q00000X",
            "HL*3*2*22*1",
            "TRN*2*T1*9123456789",
            "NM1*IL*1*DOE*JOHN****MI*M1",
            "N3*1 EXAMPLE ST",
            "N4*ANYTOWN*OH*44101",
            "HL*4*3*23*0",
            "TRN*2*T1*9123456789",
            "NM1*03*1*DOE*AMY",
            "DMG*D8*20150602",
            "EB*1*IND*30",
            "EB*B*IND*98***27*25*****Y");

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "HL*1**20*1, 2000A",
        "PER*IC*HELP DESK*TE*8005550100, 2100A",
        "HL*2*1*21*1, 2000B",
        "NM1*1P*2*CLINIC*****XX*1234567893, 2100B",
        "PRV*PE*PXC*207Q00000X, 2100B",
        "N4*ANYTOWN*OH*44101, 2100C",
        "NM1*03*1*DOE*AMY, 2100D",
        "DMG*D8*20150602, 2100D",
        "EB*1*IND*30, 2110D",
        "EB*B*IND*98***27*25*****Y, 2110D"
    })
    void itIsToldWhere(String segment, String loop) {
        assertRefused(after(segment, SEGMENTS), loop);
    }

    @ParameterizedTest
    @CsvSource({
        "HL*1**20*1, 2000A, 3",
        "NM1*1P*2*CLINIC*****XX*1234567893, 2100B, 7",
        "NM1*IL*1*DOE*JOHN****MI*M1, 2100C, 11"
    })
    void theAnswerMayEndThere(String segment, String loop, int length) {
        assertRefused(after(segment, SEGMENTS.subList(0, length)), loop);
    }

    @ParameterizedTest
    @CsvSource("EB*1*IND*30, 2110C")
    void aBenefitOfASubscriberMayBeTurnedDown(String segment, String loop) {
        var segments = new ArrayList<>(SEGMENTS.subList(0, 11));
        segments.add(segment);
        assertRefused(after(segment, segments), loop);
    }

    private static void assertRefused(List<String> segments, String loop) {
        var all = new ArrayList<>(segments);
        all.add("SE*" + (all.size() + 1) + "*0001");
        var x12 = TablesTest.interchange("HB", "005010X279A1", all.toArray(String[]::new));

        var summary = Summary.of((PayerAnswer) Incoming.read(x12), LocalDate.of(2026, 1, 5));

        assertThat(summary.errors()).singleElement().satisfies(refusal -> {
            assertThat(refusal.location()).isEqualTo("Loop " + loop);
            assertThat(refusal.code()).isEqualTo("42");
            assertThat(refusal.followupAction()).isNotBlank();
        });
    }

    private static List<String> after(String segment, List<String> segments) {
        assertThat(segments).contains(segment);
        var all = new ArrayList<>(segments);
        all.add(all.indexOf(segment) + 1, "AAA*N**42*R");
        return all;
    }
}
