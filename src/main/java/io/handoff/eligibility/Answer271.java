package io.handoff.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.handoff.config.Json;
import io.handoff.coverage.Notes;
import io.handoff.coverage.Refusal;
import io.handoff.coverage.Summary;
import io.handoff.x12.Acknowledgment;
import io.handoff.x12.Incoming;
import io.handoff.x12.PayerAnswer;
import io.handoff.x12.X12Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Makes out what came back for a question. */
final class Answer271 {
    /** EB01. */
    private static final String CANNOT_PROCESS = "V";

    /** The answer as it is: absent means not said, and money is a text so that no reader rounds it. */
    private static final ObjectMapper WHOLE = Json.MAPPER
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .registerModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainText()));

    private Answer271() {}

    static Outcome read(String x12, Question question) {
        try {
            var incoming = Incoming.read(x12);
            return incoming instanceof PayerAnswer answer
                    ? read(answer, x12, question)
                    : Outcome.failed(fault((Acknowledgment) incoming));
        } catch (X12Problem e) {
            return new Outcome(kept(x12, question), Fault.unreadable(e.getMessage()));
        }
    }

    /** What could not be read, for who has to look at the named segment; unless it seems to answer another question. */
    private static ObjectNode kept(String x12, Question question) {
        if (x12.contains("TRN") && !x12.contains(Inquiry270.number(question))) {
            return null;
        }
        var kept = Json.MAPPER.createObjectNode();
        kept.putObject("response").put("x12", x12);
        return kept;
    }

    private static Outcome read(PayerAnswer answer, String x12, Question question) {
        if (!belongs(answer, Inquiry270.number(question))) {
            return Outcome.failed(Fault.MISMATCH);
        }
        var summary = Summary.of(answer, day(answer.date(), Inquiry270.day(question)));
        ObjectNode whole = WHOLE.valueToTree(answer);
        whole.put("x12", x12);
        var kept = Json.MAPPER.createObjectNode();
        kept.set("response", whole);
        kept.set("summary", Json.MAPPER.valueToTree(summary));
        return new Outcome(kept, fault(answer, summary));
    }

    /** The answer's own (BHT04) goes before ours, for the payer's periods follow it; one further away than a time zone is a mistake. */
    private static LocalDate day(LocalDate payers, LocalDate ours) {
        return payers == null || Math.abs(ChronoUnit.DAYS.between(ours, payers)) > 1 ? ours : payers;
    }

    /** Where it traces no question, because it ends with the payer or the provider, the reference must do. */
    private static boolean belongs(PayerAnswer answer, String number) {
        return answer.traces().isEmpty()
                ? answer.benefits().isEmpty() || answer.reference().equals(number)
                : answer.traces().contains(number);
    }

    private static Fault fault(PayerAnswer answer, Summary summary) {
        if (!answer.benefits().isEmpty()) {
            boolean processed = answer.benefits().stream()
                    .anyMatch(benefit -> !benefit.information().equals(CANNOT_PROCESS));
            return processed ? null : Fault.NOT_PROCESSED;
        }
        return summary.errors() == null
                ? Fault.EMPTY
                : rejected(summary.errors().get(summary.errors().size() - 1));
    }

    /** The innermost: that is what it was turned down for. */
    private static Fault rejected(Refusal refusal) {
        return new Fault("payer_rejected", refusal.description() + ". " + refusal.possibleResolutions());
    }

    private static Fault fault(Acknowledgment acknowledgment) {
        return acknowledgment.accepted() ? Fault.NO_ANSWER : Fault.notTaken(Notes.words(acknowledgment));
    }

    private static final class PlainText extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        PlainText() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }
}
