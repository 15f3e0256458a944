package io.handoff.sandbox;

import io.handoff.x12.Benefit;
import io.handoff.x12.Identity;
import io.handoff.x12.Party;
import io.handoff.x12.Patient;
import io.handoff.x12.PayerAnswer;
import io.handoff.x12.PayerQuestion;
import io.handoff.x12.Period;
import io.handoff.x12.Reference;
import io.handoff.x12.Rejection;
import io.handoff.x12.Trace;
import io.handoff.x12.X12Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Answers questions as a payer would. */
final class SandboxPayer {
    private static final String GARBAGE = "ISA*00*THIS IS NO ANSWER~";

    private SandboxPayer() {}

    static SandboxAnswer answer(String x12, Instant now) {
        try {
            var question = PayerQuestion.read(x12);
            var scenario = Scenario.of(question.subscriber().id());
            var answer = scenario == Scenario.GARBAGE
                    ? GARBAGE
                    : answer(question, scenario, now).write();
            return new SandboxAnswer(answer, scenario.delay());
        } catch (X12Problem e) {
            return new SandboxAnswer("THE QUESTION WAS NOT UNDERSTOOD", Duration.ZERO);
        }
    }

    private static PayerAnswer answer(PayerQuestion question, Scenario scenario, Instant now) {
        return switch (scenario) {
            case PAYER_DOWN -> payerDown(question, now);
            case NOT_FOUND -> whole(question, now, rejected(question, "75", now));
            case WRONG_BIRTH_DATE -> whole(question, now, rejected(question, "71", now));
            case INACTIVE -> whole(question, now, inactive(question, now));
            default -> whole(question, now, active(question, now));
        };
    }

    private static PayerAnswer payerDown(PayerQuestion question, Instant now) {
        var payer = payer(question).rejecting(new Rejection("2100A", true, "42", "R"));
        return new PayerAnswer(
                question.envelope().back(time(now), question.envelope().controlNumber()),
                question.reference(),
                day(now),
                payer,
                null,
                null,
                null);
    }

    private static PayerAnswer whole(PayerQuestion question, Instant now, Patient patient) {
        boolean dependent = question.dependent() != null;
        return new PayerAnswer(
                question.envelope().back(time(now), question.envelope().controlNumber()),
                question.reference(),
                day(now),
                payer(question),
                Party.of(question.provider()),
                dependent ? Patient.of(List.of(), question.subscriber(), question.subscriberBornOn()) : patient,
                dependent ? patient : null);
    }

    private static Party payer(PayerQuestion question) {
        return Party.of(Identity.organization(
                "PR", "HANDOFF SANDBOX PAYER", "PI", question.payer().id()));
    }

    private static Patient rejected(PayerQuestion question, String reason, Instant now) {
        var patient = patient(question, List.of(), List.of());
        var party = patient.party()
                .rejecting(new Rejection(question.dependent() == null ? "2100C" : "2100D", false, reason, "C"));
        return new Patient(patient.traces(), party, patient.bornOn(), "", List.of(), List.of());
    }

    private static Patient inactive(PayerQuestion question, Instant now) {
        var ended = new Period("347", day(now).withDayOfMonth(1).minusDays(1), null);
        return patient(question, List.of(ended), SandboxPlan.inactive());
    }

    private static Patient active(PayerQuestion question, Instant now) {
        var begun = new Period("346", day(now).withDayOfYear(1), null);
        return patient(question, List.of(begun), SandboxPlan.active());
    }

    private static Patient patient(PayerQuestion question, List<Period> periods, List<Benefit> benefits) {
        boolean dependent = question.dependent() != null;
        var party = new Party(
                dependent ? question.dependent() : question.subscriber(),
                List.of(new Reference("6P", "SBX-100", "SANDBOX EMPLOYER")),
                null,
                List.of(),
                List.of(),
                List.of());
        var asked = question.trace();
        var traces = asked == null
                ? List.<Trace>of()
                : List.of(new Trace("2", asked.number(), asked.origin(), asked.department()));
        return new Patient(
                traces,
                party,
                dependent ? question.dependentBornOn() : question.subscriberBornOn(),
                "",
                periods,
                benefits);
    }

    private static LocalDateTime time(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
