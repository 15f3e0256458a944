package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What an answer comes to, beside the question that it answers. */
class Answer271Test {
    private static final String EVENING = "2026-01-06T00:30:00Z";
    private static final String NEW_YEARS_EVE = "2027-01-01T00:30:00Z";
    private static final String TOTAL = "/coverage_summary/individual_deductible_in_network/total_amount";

    @Test
    void inTheEveningThePayersDayIsTheOneThatCounts() {
        var question = Questions.at(EVENING);
        var today =
                "EB*1*IND*30~DTP*291*RD8*20260105-20260105~EB*C*IND*30***23*1500*****Y~DTP*292*RD8*20260105-20260105~";

        for (var date : new String[] {"20260105", ""}) {
            var summary = summary(question, date, today);
            assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
            assertThat(summary.at(TOTAL).textValue()).as(date).isEqualTo("1500");
        }
        assertThat(summary(question, "20260106", today).at(TOTAL).isMissingNode())
                .as("a payer that is a day ahead of its own periods")
                .isTrue();
    }

    @Test
    void theLastEveningOfAYearIsNotTheNextYear() {
        var years = "EB*C*IND*30***23*1500*****Y~DTP*346*RD8*20260101-20261231~"
                + "EB*C*IND*30***23*1800*****Y~DTP*346*RD8*20270101-20271231~";

        for (var date : new String[] {"20261231", "", "20200101", "20270103"}) {
            assertThat(summary(Questions.at(NEW_YEARS_EVE), date, years)
                            .at(TOTAL)
                            .textValue())
                    .as(date)
                    .isEqualTo("1500");
        }
        assertThat(summary(Questions.at(NEW_YEARS_EVE), "20270101", years)
                        .at(TOTAL)
                        .textValue())
                .as("a payer where it is the next year already")
                .isEqualTo("1800");
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsKeptAsItCame() {
        var outcome = read(Questions.at(EVENING), "20260105", "EB*1*IND*30~EB*C*IND*30***99*1500*****Y~");

        assertThat(outcome.fault().type()).isEqualTo("answer_unreadable");
        assertThat(outcome.fault().message()).contains("at segment 13 (EB06)");
        assertThat(outcome.answer().toString())
                .startsWith("{\"response\":{\"x12\":\"ISA*00*")
                .endsWith("~\"}}");
        assertThat(outcome.answer().at("/response/x12").textValue()).contains("EB*C*IND*30***99*1500*****Y~");
    }

    @Test
    void anotherPatientsAnswerIsNotKeptWhetherItIsUnderstoodOrNot() {
        for (var benefits : new String[] {"EB*1*IND*30~", "EB*99*IND*30~"}) {
            var outcome = read(Questions.at(EVENING), "20260105", benefits, "20260106000000043");
            assertThat(outcome.answer()).as(benefits).isNull();
        }
    }

    @Test
    void anAnswerThatProcessesNothingIsAFailureWithASentence() {
        var outcome = read(Questions.at(EVENING), "20260105", "EB*V*IND*30~EB*V*IND*98~MSG*CALL US~");
        assertThat(outcome.fault().type()).isEqualTo("payer_cannot_process");
        assertThat(outcome.fault().message()).contains("payer directly");
        assertThat(outcome.answer().at("/response/subscriber/benefits")).hasSize(2);

        assertThat(read(Questions.at(EVENING), "20260105", "EB*1*IND*30~EB*V*IND*98~")
                        .fault())
                .isNull();
    }

    private static JsonNode summary(Question question, String date, String benefits) {
        return read(question, date, benefits).answer().required("summary");
    }

    /** @param date BHT04 */
    private static Outcome read(Question question, String date, String benefits) {
        return read(question, date, benefits, Inquiry270.number(question));
    }

    private static Outcome read(Question question, String date, String benefits, String trace) {
        var patient = "HL*3*2*22*0~TRN*2*TRACE*9123456789~NM1*IL*1*OKAFOR*ADA****MI*M1~" + benefits;
        int segments = 8 + (int) benefits.chars().filter(c -> c == '~').count();
        var x12 = PayerDouble.x12(patient, segments)
                .replace("TRACE*20260105*1201", "TRACE*" + date + "*1201")
                .replace("TRACE", trace);
        return Answer271.read(x12, question);
    }
}
