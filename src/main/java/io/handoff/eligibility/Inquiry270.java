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
    private static final int SHORTEST_ID = 2;
    private static final int LONGEST_ID = 80;

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

    /**
     * What ties the answer to its question: control numbers begin anew after a thousand million. It is no date for anybody, and
     * stays the same when the setting's time zone is changed meanwhile.
     */
    static String number(Question question) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(question.createdAt(), ZoneOffset.UTC))
                + question.inquiry().controlNumber();
    }

    /** The day on which it was asked first, where the setting says that payers are. */
    static LocalDate day(Question question) {
        return time(question).toLocalDate();
    }

    private static LocalDateTime time(Question question) {
        return LocalDateTime.ofInstant(question.createdAt(), question.by().timeZone());
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
                time(question),
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
                number(inquiry.tradingPartnerServiceId()));
    }

    private static Identity provider(Provider provider) {
        return provider.organizationName() == null
                ? person("1P", provider.lastName(), provider.firstName(), "XX", provider.npi())
                : Identity.organization(
                        "1P", basic(provider.organizationName(), Members.LAST_NAME), "XX", provider.npi());
    }

    private static Identity subscriber(Subscriber subscriber) {
        var id = subscriber.memberId() == null ? "" : number(subscriber.memberId());
        return person("IL", subscriber.lastName(), subscriber.firstName(), id.isEmpty() ? "" : "MI", id);
    }

    private static Identity dependent(Subscriber dependent) {
        return dependent == null ? null : person("03", dependent.lastName(), dependent.firstName(), "", "");
    }

    private static Identity person(String role, String lastName, String firstName, String qualifier, String id) {
        return Identity.person(
                role, basic(lastName, Members.LAST_NAME), basic(firstName, Members.FIRST_NAME), qualifier, id);
    }

    private static LocalDate day(Subscriber person) {
        return person == null ? null : LocalDate.parse(person.dateOfBirth(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static List<String> services(Question question) {
        var wished = question.inquiry().serviceTypes();
        return wished == null ? question.by().serviceTypes() : wished;
    }

    /** NM109, without the blanks between its groups. */
    private static String number(String text) {
        var number = basic(text, 2 * LONGEST_ID).replace(" ", "");
        if (number.length() < SHORTEST_ID || number.length() > LONGEST_ID) {
            throw new Unwritable(Fault.UNWRITABLE);
        }
        return number;
    }

    private static String basic(String text, int longest) {
        return Letters.basic(text)
                .filter(plain -> !plain.isEmpty() && plain.length() <= longest)
                .orElseThrow(() -> new Unwritable(Fault.UNWRITABLE));
    }
}
