package io.handoff.x12;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A question to a payer (270) about one patient.
 *
 * @param reference BHT03, the question's own number
 * @param trace ties the answer to it; its type is 1
 * @param subscriberBornOn null where the subscriber is only named for the dependant's sake
 * @param dependent null where the subscriber is the patient
 * @param dependentBornOn null where there is no dependant
 * @param services what is asked for, service type codes, at least one
 */
public record PayerQuestion(
        Envelope envelope,
        String reference,
        Trace trace,
        Identity payer,
        Identity provider,
        Identity subscriber,
        LocalDate subscriberBornOn,
        Identity dependent,
        LocalDate dependentBornOn,
        List<String> services) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    /**
     * As X12. It names no day: it is asked about the one on which the payer gets it, whatever the calendar here says.
     *
     * @throws X12Problem where a value has a character that X12 cannot carry
     */
    public String write() {
        return SegmentWriter.write(envelope, "HS", "270", this::body);
    }

    private void body(SegmentWriter to) {
        to.segment("BHT", "0022", "13", reference, Benefit.text(envelope.time().toLocalDate()), time());
        to.segment("HL", "1", "", "20", "1");
        payer.write(to);
        to.segment("HL", "2", "1", "21", "1");
        provider.write(to);
        to.segment("HL", "3", "2", "22", dependent == null ? "0" : "1");
        if (dependent == null) {
            trace.write(to);
        }
        person(to, subscriber, subscriberBornOn);
        if (dependent != null) {
            to.segment("HL", "4", "3", "23", "0");
            trace.write(to);
            person(to, dependent, dependentBornOn);
        }
        services.forEach(service -> to.segment("EQ", service));
    }

    private String time() {
        return TIME.format(envelope.time());
    }

    private static void person(SegmentWriter to, Identity identity, LocalDate bornOn) {
        identity.write(to);
        if (bornOn != null) {
            to.segment("DMG", "D8", Benefit.text(bornOn));
        }
    }

    /** @throws X12Problem where it is none */
    public static PayerQuestion read(String x12) {
        var incoming = new IncomingReader(Segments.read(x12));
        return new QuestionReader(incoming.question()).read(incoming.envelope());
    }

    /** It is about a patient. */
    @Override
    public String toString() {
        return "PayerQuestion[" + reference + "]";
    }
}
