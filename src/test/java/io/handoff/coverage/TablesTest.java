package io.handoff.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.x12.Acknowledgment;
import io.handoff.x12.Incoming;
import io.handoff.x12.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes and what they mean to people. */
class TablesTest {
    /** AAA03 in the guides of eligibility and of the requests that share the element 901. */
    private static final List<String> REASONS =
            List.of(("04 15 33 35 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61"
                            + " 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 97 98 AA AE AF AG AO CI E8 IA MA T4")
                    .split(" "));

    private static final List<String> FOLLOW_UPS = List.of("C", "N", "P", "R", "S", "W", "X", "Y");

    @Test
    void eachReasonHasASentenceThatAFrontDeskCanActOn() {
        assertThat(Refusal.REASONS.codes()).containsExactlyElementsOf(REASONS);
        for (var code : REASONS) {
            var refusal = Refusal.of(new Rejection("2100C", true, code, ""));
            assertThat(refusal.description()).as(code).matches("[A-Z].{10,}[^.]");
            assertThat(refusal.possibleResolutions()).as(code).matches("[A-Z].{20,}\\.");
            assertThat(refusal.followupAction()).isNull();
        }
    }

    @Test
    void eachFollowUpSaysWhetherToAskAgain() {
        assertThat(Refusal.FOLLOW_UPS.codes()).containsExactlyElementsOf(FOLLOW_UPS);
        for (var code : FOLLOW_UPS) {
            var refusal = Refusal.of(new Rejection("2100A", true, "42", code));
            assertThat(refusal.followupAction()).as(code).matches("[A-Z].{10,}[^.]");
            assertThat(refusal.possibleResolutions()).as(code).contains("again");
        }
    }

    /** Nothing is wrong with the question: whoever waits may try once more by hand. */
    @Test
    void aPayerThatIsAwayIsWorthAskingAgain() {
        for (var code : List.of("42", "80")) {
            assertThat(Refusal.of(new Rejection("2100A", true, code, "")).possibleResolutions())
                    .as(code)
                    .contains("again in some minutes", "call the payer");
        }
    }

    @Test
    void aReasonThatNobodyKnowsIsStillTold() {
        var refusal = Refusal.of(new Rejection("2110C", true, "ZZ", "Q"));

        assertThat(refusal.code()).isEqualTo("ZZ");
        assertThat(refusal.possibleResolutions()).contains("Call the payer");
        assertThat(refusal.followupAction()).isNotBlank();
    }

    /** Those of the published form that no code stands for: a provider's substance abuse services. */
    @Test
    void eachServiceOfThePublishedFormHasItsCode() {
        assertThat(Summary.SERVICES.codes())
                .doesNotHaveDuplicates()
                .hasSize(185)
                .doesNotContain("30", "47");
        var names = Summary.SERVICES.codes().stream()
                .map(code -> Summary.SERVICES.row(code, List.of()).get(0))
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
    }

    @Test
    void whatAnAcknowledgmentFoundWrongIsSaidInWords() {
        var refused = (Acknowledgment) Incoming.read(interchange(
                "FA",
                "005010X231A1",
                "ST*999*0001*005010X231A1",
                "AK1*HS*42*005010X279A1",
                "AK2*270*0001*005010X279A1",
                "IK3*NM1*8*2100*8",
                "CTX*SITUATIONAL TRIGGER*NM1*8**9",
                "IK4*9*67*7*X",
                "IK5*R*5",
                "AK9*R*1*1*0",
                "SE*9*0001"));

        assertThat(refused.accepted()).isFalse();
        assertThat(Notes.words(refused))
                .isEqualTo(
                        "999, NM1 at segment 8: a segment with errors in its elements (IK304 8); NM1 at segment 8, element 9:"
                                + " a code that is not valid (IK403 7); one or more segments have errors (IK502 5)");
    }

    /** TA105 of X12's 005010 (element I18), and those of the 999 in the guide 005010X231A1. */
    @Test
    void eachNoteOfAnAcknowledgmentHasItsWords() {
        var codes = Stream.of(
                        notes(
                                "TA105",
                                "000 001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021"
                                        + " 022 023 024 025 026 027 028 029 030 031"),
                        notes("IK304", "1 2 3 4 5 6 7 8 I4 I6 I7 I8 I9"),
                        notes("IK403", "1 2 3 4 5 6 7 8 9 10 12 13 I6 I9 I10 I11 I12 I13"),
                        notes("IK502", "1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 27 I5 I6"),
                        notes("AK905", "1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26"))
                .flatMap(List::stream)
                .toList();

        assertThat(Notes.WORDS.codes()).containsExactlyElementsOf(codes);
        for (var code : codes) {
            var words = Notes.WORDS.row(code, List.of()).get(0);
            assertThat(words).as(code).matches("[a-z].{6,}[^.]");
        }
    }

    private static List<String> notes(String element, String codes) {
        return Stream.of(codes.split(" ")).map(code -> element + " " + code).toList();
    }

    @Test
    void aRefusedInterchangeIsSaidInWords() {
        var refused =
                (Acknowledgment) Incoming.read("ISA*00*          *00*          *ZZ*PAYERHUB       *ZZ*OURCLINIC      *"
                        + "260105*1200*^*00501*000000002*0*T*:~TA1*000000042*260105*1200*R*006~IEA*0*000000002~");

        assertThat(refused.accepted()).isFalse();
        assertThat(Notes.words(refused)).isEqualTo("TA1, the sender's id is not known (TA105 006)");
    }

    static String interchange(String group, String guide, String... segments) {
        return "ISA*00*          *00*          *ZZ*PAYERHUB       *ZZ*OURCLINIC      *260105*1200*^*00501*000000002*0*T*:~"
                + "GS*" + group + "*PAYERHUB*OURCLINIC*20260105*1200*2*X*" + guide + "~"
                + String.join("~", Arrays.asList(segments)) + "~GE*1*2~IEA*1*000000002~";
    }
}
