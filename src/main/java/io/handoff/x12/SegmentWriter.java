package io.handoff.x12;

import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Delimiters;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes one interchange of one transaction, with {@code * ^ : ~} for its delimiters. */
final class SegmentWriter {
    /** ST02; there is one transaction only. */
    private static final String TRANSACTION = "0001";

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final EDIStreamWriter out;
    private int segments;

    /** What goes into the envelope. */
    interface Content {
        void write(SegmentWriter to);
    }

    /** An element of several values. */
    record Repeated(List<String> values) {}

    /** An element of several components. */
    record Composite(List<String> components) {}

    private SegmentWriter() {
        var factory = EDIOutputFactory.newFactory();
        factory.setProperty(Delimiters.SEGMENT, '~');
        factory.setProperty(Delimiters.DATA_ELEMENT, '*');
        factory.setProperty(Delimiters.COMPONENT_ELEMENT, ':');
        factory.setProperty(Delimiters.REPETITION, '^');
        factory.setProperty(EDIOutputFactory.TRUNCATE_EMPTY_ELEMENTS, true);
        out = factory.createEDIStreamWriter(text);
    }

    /**
     * @param group GS01
     * @param transaction ST01
     * @throws X12Problem where a value has a character that X12 cannot carry
     */
    static String write(Envelope envelope, String group, String transaction, Content content) {
        var writer = new SegmentWriter();
        try (var out = writer.out) {
            out.startInterchange();
            writer.open(envelope, group, transaction);
            content.write(writer);
            writer.close(envelope);
            out.endInterchange();
        } catch (EDIStreamException | IllegalArgumentException | IllegalStateException e) {
            var problem = new X12Problem(0, "", 0, "What is to be written has a character that X12 cannot carry");
            problem.initCause(e);
            throw problem;
        }
        return writer.text.toString(StandardCharsets.UTF_8);
    }

    private void open(Envelope envelope, String group, String transaction) {
        segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                envelope.senderQualifier(),
                padded(envelope.senderId()),
                envelope.receiverQualifier(),
                padded(envelope.receiverId()),
                envelope.time().format(SHORT_DAY),
                envelope.time().format(TIME),
                "^",
                "00501",
                envelope.controlNumber(),
                "0",
                envelope.production() ? "P" : "T",
                ":");
        segment(
                "GS",
                group,
                envelope.senderApplication(),
                envelope.receiverApplication(),
                envelope.time().format(DAY),
                envelope.time().format(TIME),
                number(envelope),
                "X",
                Version.ELIGIBILITY);
        segments = 0;
        segment("ST", transaction, TRANSACTION, Version.ELIGIBILITY);
    }

    private void close(Envelope envelope) {
        segment("SE", Integer.toString(segments + 1), TRANSACTION);
        segment("GE", "1", number(envelope));
        segment("IEA", "1", envelope.controlNumber());
    }

    /** Each element a text (null or empty where it is absent), {@link Repeated} or {@link Composite}. */
    void segment(String id, Object... elements) {
        segments++;
        try {
            out.writeStartSegment(id);
            for (var element : elements) {
                element(element);
            }
            out.writeEndSegment();
        } catch (EDIStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void detail(Detail detail) {
        segment(detail.segment(), detail.elements().stream().map(Composite::new).toArray());
    }

    private void element(Object element) throws EDIStreamException {
        if (element instanceof Repeated repeated) {
            repeated(repeated.values());
        } else if (element instanceof Composite composite) {
            composite(composite.components());
        } else if (element == null || element.toString().isEmpty()) {
            out.writeEmptyElement();
        } else {
            out.writeElement(element.toString());
        }
    }

    private void repeated(List<String> values) throws EDIStreamException {
        if (values.isEmpty()) {
            out.writeEmptyElement();
            return;
        }
        out.writeElement(values.get(0));
        for (var value : values.subList(1, values.size())) {
            out.writeRepeatElement().writeElementData(value).endElement();
        }
    }

    private void composite(List<String> components) throws EDIStreamException {
        if (components.size() < 2) {
            repeated(components);
            return;
        }
        out.writeStartElement();
        for (var component : components) {
            if (component.isEmpty()) {
                out.writeEmptyComponent();
            } else {
                out.writeComponent(component);
            }
        }
        out.endElement();
    }

    /** GS06: without leading zeros. */
    private static String number(Envelope envelope) {
        return Integer.toString(Integer.parseInt(envelope.controlNumber()));
    }

    private static String padded(String id) {
        return String.format("%-15s", id);
    }
}
