package io.handoff.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be understood is told with its place, and without what it says. */
class X12ProblemTest {
    private static final String SOUND =
            "ISA*00*          *00*          *ZZ*PAYERHUB       *ZZ*OURCLINIC      *260105*1200*^*00501*"
                    + "000000002*0*T*:~GS*HB*PAYERHUB*OURCLINIC*20260105*1200*2*X*005010X279A1~ST*271*0001*005010X279A1~"
                    + "BHT*0022*11*REQ1*20260105*1200~HL*1**20*1~NM1*PR*2*PLAN*****PI*99999~HL*2*1*21*1~"
                    + "NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*0~TRN*2*T1*9123456789~NM1*IL*1*DOE*JOHN****MI*M1~"
                    + "DMG*D8*19800115*M~EB*1*IND*30~EB*C*IND*30***23*1500*****Y~MSG*PER YEAR~LS*2120~NM1*P3*1*ROE*ANN~LE*2120~"
                    + "SE*17*0001~GE*1*2~IEA*1*000000002~";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "*23*1500*, *23*1500.0.0*, 14, EB, 7",
        "*23*1500*, *23*1E3*, 14, EB, 7",
        "*23*1500*, *23*$1500*, 14, EB, 7",
        "*23*1500*, *99*1500*, 14, EB, 6",
        "EB*C*IND, EB*c*IND, 14, EB, 1",
        "EB*C*IND, EB**IND, 14, EB, 1",
        "EB*C*IND, EB*C*INF, 14, EB, 2",
        "*****Y~, *****X~, 14, EB, 12",
        "EB*1*IND*30~, EB*1^2*IND*30~, 13, EB, 1",
        "EB*1*IND*30~, EC*1*IND*30~, 13, '', 0",
        "DMG*D8*19800115, DMG*D8*19801315, 12, DMG, 2",
        "HL*3*2*22*0, HL*3*1*22*0, 9, HL, 2",
        "HL*3*2*22*0, HL*3*2*23*0, 9, HL, 3",
        "LE*2120~, LS*2120~, 18, LS, 0",
        "NM1*IL*1, NM1*IL*7, 11, NM1, 2",
        "ST*271*0001*005010X279A1, ST*271*0001*005010X280, 3, ST, 3",
        "20260105*1200*2*X*005010X279A1, 20260105*1200*2*X*004010X092A1, 2, GS, 8",
        "SE*17*0001, SE*17*0002, 19, SE, 2",
        "SE*17*0001, SE*16*0001, 19, SE, 1",
        "IEA*1*000000002, IEA*1*000000003, 21, IEA, 2"
    })
    void itsPlaceIsTold(String sound, String damaged, int position, String segment, int element) {
        assertThat(SOUND).contains(sound);
        var problem = problem(SOUND.replace(sound, damaged));

        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem).hasMessageContaining("at segment " + position).hasMessageNotContaining("DOE");
        if (!segment.isEmpty()) {
            assertThat(problem.segment()).isEqualTo(segment);
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem).hasMessageContaining("(" + segment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nothing", "ISA", "{\"message\":\"down\"}", "<html>", "ISA*00*          *00*"})
    void whatIsNoX12IsRefusedAsSuch(String text) {
        assertThat(problem(text)).hasMessageContaining("X12");
    }

    @Test
    void anAnswerThatBreaksOffAnywhereIsNone() {
        for (int end = 0; end < SOUND.length() - 1; end++) {
            assertThat(problem(SOUND.substring(0, end))).as("after %d", end).isNotNull();
        }
    }

    @Test
    void somethingAfterAnAnswerMakesItNone() {
        assertThat(problem(SOUND + SOUND)).isNotNull();
        assertThat(problem(SOUND + "EB*C*IND*30***23*9*****Y~")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOÉ", "D\uFFFDE", "O'DOE, JR.", "DOE \"JO\"", "doe", "DO|E", "DOE@EXAMPLE"})
    void namesMayBeWrittenInManyWays(String name) {
        var answer = (PayerAnswer) Incoming.read(SOUND.replace("DOE", name));

        assertThat(answer.subscriber().party().identity().name()).isEqualTo(name);
    }

    @Test
    void theSoundOneIsUnderstoodAlsoInLines() {
        assertThat(Incoming.read(SOUND)).isEqualTo(Incoming.read(SOUND.replace("~", "~\r\n")));
        assertThat(Incoming.read(SOUND))
                .isEqualTo(Incoming.read(SOUND.replace("~", "\n").stripTrailing() + "\n"));
    }

    private static X12Problem problem(String text) {
        var problem = catchThrowableOfType(X12Problem.class, () -> Incoming.read(text));
        assertThat(problem).as(text).isNotNull();
        return problem;
    }
}
