package io.handoff.coverage;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.handoff.x12.PayerAnswer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A payer's answer in short, in the published form. Null is not known.
 *
 * @param errors why something was not answered; null where all was
 * @param services by the names that the published form has for service type codes
 */
public record Summary(
        List<Refusal> errors,
        SubscriberDetails subscriberDetails,
        PayerDetails payerDetails,
        PlanDetails planDetails,
        Figures coverageSummary,
        @JsonAnyGetter Map<String, Figures> services) {

    static final Table SERVICES = new Table("service-types.tsv");

    /** @param day the one that was asked about */
    public static Summary of(PayerAnswer answer, LocalDate day) {
        var errors = answer.rejections().stream().map(Refusal::of).toList();
        var coverage = new Coverage(answer, day);
        return new Summary(
                errors.isEmpty() ? null : errors,
                SubscriberDetails.of(answer.subscriber()),
                PayerDetails.of(answer.payer()),
                answer.benefits().isEmpty() ? null : PlanDetails.of(answer, coverage),
                coverage.plan(),
                services(coverage));
    }

    private static Map<String, Figures> services(Coverage coverage) {
        var services = new LinkedHashMap<String, Figures>();
        for (var code : coverage.services()) {
            var name = SERVICES.row(code, List.of());
            var figures = coverage.service(code);
            if (!name.isEmpty() && figures != null) {
                services.put(name.get(0), figures);
            }
        }
        return services;
    }
}
