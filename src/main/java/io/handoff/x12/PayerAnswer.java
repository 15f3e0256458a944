package io.handoff.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A payer's answer (271) about one patient.
 *
 * @param reference BHT03, the question's
 * @param date BHT04
 * @param provider null where the answer ends with the payer
 * @param subscriber null where it ends before
 * @param dependent null where the subscriber is the patient
 */
public record PayerAnswer(
        Envelope envelope,
        String reference,
        LocalDate date,
        Party payer,
        Party provider,
        Patient subscriber,
        Patient dependent)
        implements Incoming {

    /** Whom it is about: the dependant, else the subscriber, else null. */
    public Patient patient() {
        return dependent == null ? subscriber : dependent;
    }

    /** What it says of the patient. */
    public List<Benefit> benefits() {
        return patient() == null ? List.of() : patient().benefits();
    }

    /** All that was turned down, from the outside in. */
    public List<Rejection> rejections() {
        var parties = Stream.of(
                payer,
                provider,
                subscriber == null ? null : subscriber.party(),
                dependent == null ? null : dependent.party());
        return Stream.concat(
                        parties.filter(Objects::nonNull).flatMap(party -> party.rejections().stream()),
                        patients()
                                .flatMap(patient -> patient.benefits().stream())
                                .flatMap(benefit -> benefit.rejections().stream()))
                .toList();
    }

    /** The numbers of questions that it says it answers. */
    public List<String> traces() {
        return patients()
                .flatMap(patient -> patient.traces().stream())
                .filter(trace -> trace.type().equals("2"))
                .map(Trace::number)
                .toList();
    }

    private Stream<Patient> patients() {
        return Stream.of(subscriber, dependent).filter(Objects::nonNull);
    }

    /** As X12, with this product's own delimiters. */
    public String write() {
        return AnswerWriter.write(this);
    }

    /** It is about a patient. */
    @Override
    public String toString() {
        return "PayerAnswer[" + benefits().size() + " benefits]";
    }
}
