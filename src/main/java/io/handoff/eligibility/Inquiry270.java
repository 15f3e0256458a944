package io.handoff.eligibility;

import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.x12.Envelope;
import io.handoff.x12.Identity;
import io.handoff.x12.Letters;
import io.handoff.x12.PayerQuestion;
import io.handoff.x12.Trace;
import io.handoff.x12.X12Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A question as X12. All that is in it comes from the question, so that a repetition is the same to the letter. */
final class Inquiry270 {
    private static final int LONGEST_MEMBER_ID = 80;

    private Inquiry270() {}

    /** @throws Unwritable where X12 cannot say it */
    static String write(Question question) {
        var inquiry = question.inquiry();
        var number = number(question);
        try {
            return new PayerQuestion(
                            envelope(question),
                            number,
                            new Trace("1", number, origin(inquiry.provider()), ""),
                            payer(inquiry),
                            provider(inquiry.provider()),
                            subscriber(inquiry.subscriber()),
                            day(inquiry.subscriber()),
                            dependent(inquiry.dependent()),
                            day(inquiry.dependent()),
                            services(question))
                    .write();
        } catch (X12Problem e) {
            throw new Unwritable(Fault.UNWRITABLE);
        }
    }

    /** What ties the answer to its question: control numbers begin anew after a thousand million. */
    static String number(Question question) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day(question))
                + question.inquiry().controlNumber();
    }

    /** The day on which it was asked first. */
    static LocalDate day(Question question) {
        return LocalDate.ofInstant(question.createdAt(), ZoneOffset.UTC);
    }

    private static Envelope envelope(Question question) {
        Clearinghouse by = question.by();
        return new Envelope(
                by.sender().qualifier(),
                by.sender().id(),
                by.sender().application(),
                by.receiver().qualifier(),
                by.receiver().id(),
                by.receiver().application(),
                LocalDateTime.ofInstant(question.createdAt(), ZoneOffset.UTC),
                question.inquiry().controlNumber(),
                by.production());
    }

    /** TRN03 is ten characters; 9 says that the sender chose the others. */
    private static String origin(Provider provider) {
        return "9" + provider.npi().substring(0, 9);
    }

    private static Identity payer(Inquiry inquiry) {
        var name = inquiry.payerName() == null
                ? ""
                : Letters.basic(inquiry.payerName()).orElse("");
        int longest = Members.LAST_NAME;
        return Identity.organization(
                "PR",
                name.length() > longest ? name.substring(0, longest).strip() : name,
                "PI",
                basic(inquiry.tradingPartnerServiceId()));
    }

    private static Identity provider(Provider provider) {
        return provider.organizationName() == null
                ? Identity.person("1P", basic(provider.lastName()), basic(provider.firstName()), "XX", provider.npi())
                : Identity.organization("1P", basic(provider.organizationName()), "XX", provider.npi());
    }

    private static Identity subscriber(Subscriber subscriber) {
        var id = subscriber.memberId() == null
                ? ""
                : basic(subscriber.memberId()).replace(" ", "");
        if (id.length() > LONGEST_MEMBER_ID) {
            throw new Unwritable(Fault.UNWRITABLE);
        }
        return Identity.person(
                "IL", basic(subscriber.lastName()), basic(subscriber.firstName()), id.isEmpty() ? "" : "MI", id);
    }

    private static Identity dependent(Subscriber dependent) {
        return dependent == null
                ? null
                : Identity.person("03", basic(dependent.lastName()), basic(dependent.firstName()), "", "");
    }

    private static LocalDate day(Subscriber person) {
        return person == null ? null : LocalDate.parse(person.dateOfBirth(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static List<String> services(Question question) {
        var wished = question.inquiry().serviceTypes();
        return wished == null ? question.by().serviceTypes() : wished;
    }

    private static String basic(String text) {
        return Letters.basic(text).orElseThrow(() -> new Unwritable(Fault.UNWRITABLE));
    }
}
