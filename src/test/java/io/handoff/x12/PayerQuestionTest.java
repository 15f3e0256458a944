package io.handoff.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayerQuestionTest {
    private static final Envelope ENVELOPE = new Envelope(
            "ZZ",
            "OURCLINIC",
            "OURAPP",
            "30",
            "PAYERHUB",
            "HUBAPP",
            LocalDateTime.of(2026, 1, 5, 12, 0),
            "000000042",
            false);
    private static final Identity SUBSCRIBER = Identity.person("IL", "DOE", "JOHN", "MI", "MBR0001");
    private static final LocalDate BORN = LocalDate.of(1980, 1, 15);

    @Test
    void aSubscribersQuestionIsWrittenToTheLetter() {
        assertThat(subscriber(List.of("30", "98")).write())
                .isEqualTo(
                        "ISA*00*          *00*          *ZZ*OURCLINIC      *30*PAYERHUB       *260105*1200*^*00501*000000042*0*T*:~"
                                + "GS*HS*OURAPP*HUBAPP*20260105*1200*42*X*005010X279A1~"
                                + "ST*270*0001*005010X279A1~BHT*0022*13*20260105000000042*20260105*1200~"
                                + "HL*1**20*1~NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99999~"
                                + "HL*2*1*21*1~NM1*1P*2*EXAMPLE CLINIC*****XX*1234567893~"
                                + "HL*3*2*22*0~TRN*1*20260105000000042*9123456789~NM1*IL*1*DOE*JOHN****MI*MBR0001~DMG*D8*19800115~"
                                + "EQ*30~EQ*98~SE*13*0001~GE*1*42~IEA*1*000000042~");
    }

    static Stream<PayerQuestion> questions() {
        return Stream.of(
                subscriber(List.of("30")),
                subscriber(List.of("30", "98", "47", "86", "33")),
                question(
                        Identity.person("1P", "JONES", "MARCUS", "XX", "1234567893"),
                        Identity.person("IL", "O'BRIEN-LEE, JR", "A.", "", ""),
                        null),
                question(
                        Identity.organization("1P", "BONES & JOINTS", "XX", "1234567893"),
                        SUBSCRIBER,
                        Identity.person("03", "DOE", "AMY", "", "")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anotherReaderHasNothingAgainstIt(PayerQuestion question) {
        var reader = SecondReader.of(question.write());

        assertThat(reader.objections()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itHasTheStructureOfItsGuide(PayerQuestion question) {
        var text = question.write();

        assertThat(Guide270.admits(text)).as(text).isTrue();
        assertThat(Guide270.admits(text.replace("BHT*0022*13", "BHT*0022*11"))).isFalse();
        assertThat(Guide270.admits(text.replace("EQ*30~", "EQ*30~REF*18*1~"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsWrittenIsReadAsTheSame(PayerQuestion question) {
        assertThat(PayerQuestion.read(question.write())).isEqualTo(question);
    }

    @Test
    void theOtherReaderObjectsWhereSomethingIsMissing() {
        var broken = subscriber(List.of("30")).write().replace("NM1*IL*1*DOE*JOHN****MI*MBR0001~", "");

        assertThat(SecondReader.of(broken).objections()).isNotEmpty();
    }

    @Test
    void theSamplesAreUnderstood() {
        for (var name : Samples.names(".270")) {
            var question = PayerQuestion.read(Samples.text(name));
            assertThat(question.trace().number()).as(name).isNotBlank();
            assertThat(question.services()).as(name).startsWith("30");
            assertThat(question.dependent() != null).as(name).isEqualTo(name.contains("dependent"));
        }
    }

    @Test
    void whatWouldPartTheInterchangeIsNotWritten() {
        for (var text : new String[] {"A*B", "A~B", "A:B", "A^B", "A\u0000B"}) {
            var question = question(Identity.organization("1P", text, "XX", "1234567893"), SUBSCRIBER, null);
            assertThatThrownBy(question::write).as(text).isInstanceOf(X12Problem.class);
        }
    }

    @Test
    void anAnswerIsNoQuestion() {
        assertThatThrownBy(() -> PayerQuestion.read(Generated.answer(1).write()))
                .isInstanceOf(X12Problem.class);
    }

    private static PayerQuestion subscriber(List<String> services) {
        return new PayerQuestion(
                ENVELOPE,
                "20260105000000042",
                new Trace("1", "20260105000000042", "9123456789", ""),
                Identity.organization("PR", "EXAMPLE HEALTH PLAN", "PI", "99999"),
                Identity.organization("1P", "EXAMPLE CLINIC", "XX", "1234567893"),
                SUBSCRIBER,
                BORN,
                null,
                null,
                services);
    }

    private static PayerQuestion question(Identity provider, Identity subscriber, Identity dependent) {
        return new PayerQuestion(
                ENVELOPE,
                "20260105000000042",
                new Trace("1", "20260105000000042", "9123456789", ""),
                Identity.organization("PR", "EXAMPLE HEALTH PLAN", "PI", "99999"),
                provider,
                subscriber,
                BORN,
                dependent,
                dependent == null ? null : LocalDate.of(2015, 6, 2),
                List.of("30"));
    }
}
