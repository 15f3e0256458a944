package io.handoff.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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

    /** What the sender parts with may also stand in its texts. */
    @ParameterizedTest
    @ValueSource(strings = {"COPAY: 25", "SEE HTTPS://EXAMPLE.ORG", "A^B", "A:B^C:D", "A::B", ":A", "A^^B"})
    void delimitersInTextsForPeopleAreOfTheText(String words) {
        var answer = (PayerAnswer) Incoming.read(SOUND.replace("PER YEAR", words)
                .replace("*ROE*", "*" + words + "*")
                .replace("NM1*PR*2*PLAN*", "NM1*PR*2*" + words + "*")
                .replace("PI*99999~", "PI*99999~PER*IC*" + words + "*UR*" + words + "~")
                .replace("EB*1*IND*30~", "EB*1*IND*30**" + words + "~REF*6P*1*" + words + "~")
                .replace("SE*17*", "SE*19*"));

        var benefits = answer.benefits();
        assertThat(benefits.get(0).plan()).isEqualTo(words);
        assertThat(benefits.get(0).references().get(0).description()).isEqualTo(words);
        assertThat(benefits.get(1).messages()).containsExactly(words);
        assertThat(benefits.get(1).related().get(0).party().identity().name()).isEqualTo(words);
        assertThat(answer.payer().identity().name()).isEqualTo(words);
        assertThat(answer.payer().contacts())
                .containsExactly(new Contact("IC", words, List.of(new Contact.Way("UR", words))));
    }

    @ParameterizedTest
    @CsvSource({
        "*23*1500*, *23*15:00*",
        "*23*1500*, *23*15^00*",
        "*23*1500*, *2:3*1500*",
        "EB*C*IND*30*, EB*C*IND*3:0*",
        "D8*19800115*, D8*1980:0115*",
        "MI*M1, MI*M:1",
        "*****Y~, *****Y:N~"
    })
    void delimitersInWhatIsConcludedFromAreNot(String sound, String damaged) {
        assertThat(SOUND).contains(sound);
        assertThat(problem(SOUND.replace(sound, damaged))).hasMessageContaining("at segment");
    }

    /** U is what stood there before 005010; the EDI library takes it for no separator. */
    @ParameterizedTest
    @ValueSource(strings = {"U", "N", "1", "5", "0", " "})
    void aLetterIsNoSeparator(String separator) {
        assertThat(Incoming.read(SOUND.replace("*^*", "*" + separator + "*"))).isEqualTo(Incoming.read(SOUND));
    }

    @Test
    void aTransactionMayLeaveItsVersionToTheGroupOrNameTheErrata() {
        for (var version : new String[] {"ST*271*0001~", "ST*271*0001*005010X279~"}) {
            assertThat(Incoming.read(SOUND.replace("ST*271*0001*005010X279A1~", version)))
                    .isEqualTo(Incoming.read(SOUND));
        }
    }

    @Test
    void twoAnswersInOneInterchangeAreNotOne() {
        var one = SOUND.substring(SOUND.indexOf("ST*271"), SOUND.indexOf("GE*1"));
        var two = SOUND.replace("GE*1", one.replace("*0001", "*0002") + "GE*2");
        assertThat(problem(two))
                .hasMessageContaining("A second transaction")
                .hasMessageContaining("at segment 20 (ST)");
    }

    @Test
    void aReceiptBeforeAnAnswerIsNotTheAnswer() {
        var received = SOUND.replace("~GS*", "~TA1*000000042*260105*1200*A*000~GS*");
        assertThat(Incoming.read(received)).isEqualTo(Incoming.read(SOUND));
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
