package io.handoff.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One benefit (2110): an EB and what belongs to it. What is absent is empty, or null for numbers.
 *
 * @param information EB01: 1 to 8 say whether there is coverage, A is a co-insurance, B a co-payment, C a deductible, G the most
 * that somebody pays out of pocket
 * @param level EB02: IND, FAM and others
 * @param services EB03, service type codes
 * @param plan EB05, in words
 * @param time EB06: 23 is a calendar year, 29 what remains
 * @param money EB07, in dollars
 * @param percent EB08, a share of 1
 * @param network EB12: Y in, N out, W both alike, U not known
 * @param procedure EB13 and further elements; null where there are none
 * @param rest segments that are only kept: HSD, III
 */
public record Benefit(
        String information,
        String level,
        List<String> services,
        String insuranceType,
        String plan,
        String time,
        BigDecimal money,
        BigDecimal percent,
        String quantityQualifier,
        BigDecimal quantity,
        String authorization,
        String network,
        List<List<String>> procedure,
        List<Reference> references,
        List<Period> periods,
        List<Rejection> rejections,
        List<String> messages,
        List<Detail> rest,
        List<Related> related) {

    private static final int PROCEDURE = 13;

    static Benefit read(Segment eb) {
        var procedure = new ArrayList<List<String>>();
        for (int element = PROCEDURE; element <= eb.elements().size(); element++) {
            procedure.add(eb.components(element));
        }
        eb.required(1);
        return new Benefit(
                eb.oneOf(1, Codes.INFORMATION),
                eb.oneOf(2, Codes.LEVELS),
                eb.texts(3),
                eb.text(4),
                eb.words(5),
                eb.oneOf(6, Codes.TIMES),
                eb.decimal(7),
                eb.decimal(8),
                eb.text(9),
                eb.decimal(10),
                eb.oneOf(11, Codes.CONDITIONS),
                eb.oneOf(12, Codes.CONDITIONS),
                procedure.stream().allMatch(List::isEmpty) ? List.of() : List.copyOf(procedure),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    void write(SegmentWriter to) {
        var elements = new ArrayList<Object>(List.of(
                information,
                level,
                new SegmentWriter.Repeated(services),
                insuranceType,
                plan,
                time,
                text(money),
                text(percent),
                quantityQualifier,
                text(quantity),
                authorization,
                network));
        procedure.forEach(components -> elements.add(new SegmentWriter.Composite(components)));
        to.segment("EB", elements.toArray());
        rest.stream().filter(detail -> detail.segment().equals("HSD")).forEach(to::detail);
        references.forEach(reference -> reference.write(to));
        periods.forEach(period -> period.write(to));
        rejections.forEach(rejection -> rejection.write(to));
        messages.forEach(message -> to.segment("MSG", message));
        rest.stream().filter(detail -> !detail.segment().equals("HSD")).forEach(to::detail);
        if (!related.isEmpty()) {
            to.segment("LS", "2120");
            related.forEach(one -> one.write(to));
            to.segment("LE", "2120");
        }
    }

    static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String text(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Collects one, segment after segment. */
    static final class Draft {
        private final Benefit head;
        private final List<Reference> references = new ArrayList<>();
        private final List<Period> periods = new ArrayList<>();
        private final List<String> messages = new ArrayList<>();
        private final List<Detail> rest = new ArrayList<>();
        final List<Rejection> rejections = new ArrayList<>();
        final List<Party.Draft> related = new ArrayList<>();

        Draft(Segment eb) {
            head = read(eb);
        }

        /** Whether the segment is one that says something of a benefit. */
        boolean takes(Segment segment) {
            switch (segment.id()) {
                case "REF" -> references.add(Reference.read(segment));
                case "DTP" -> periods.add(Period.read(segment));
                case "MSG" -> messages.add(segment.requiredWords(1));
                case "HSD", "III" -> rest.add(segment.detail());
                default -> {
                    return false;
                }
            }
            return true;
        }

        Benefit done() {
            return new Benefit(
                    head.information,
                    head.level,
                    head.services,
                    head.insuranceType,
                    head.plan,
                    head.time,
                    head.money,
                    head.percent,
                    head.quantityQualifier,
                    head.quantity,
                    head.authorization,
                    head.network,
                    head.procedure,
                    List.copyOf(references),
                    List.copyOf(periods),
                    List.copyOf(rejections),
                    List.copyOf(messages),
                    rest.stream().sorted(Comparator.comparing(Detail::segment)).toList(),
                    related.stream().map(draft -> new Related(draft.done())).toList());
        }
    }
}
