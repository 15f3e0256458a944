package io.handoff.clearinghouse;

import com.sun.xml.messaging.saaj.soap.ver1_2.SOAPMessageFactory1_2Impl;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPBody;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.soap.SOAPHeaderElement;
import jakarta.xml.soap.SOAPMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Element;

/** Reads what {@link SoapForm} writes, and others in ways of their own. */
public final class SoapReader {
    private static final MessageFactory MESSAGES = new SOAPMessageFactory1_2Impl();

    /** Of headers that are meant for whom the message ends at; so are those without one. */
    private static final Set<String> OUR_ROLES =
            Set.of("", SOAPConstants.URI_SOAP_1_2_ROLE_NEXT, SOAPConstants.URI_SOAP_1_2_ROLE_ULTIMATE_RECEIVER);

    private SoapReader() {}

    /**
     * The question in a message.
     *
     * @throws SoapFault to be told to who sent it
     * @throws IOException where it is no sound message, which is a fault of the sender
     */
    public static CoreEnvelope question(byte[] text) throws IOException {
        return read(text, SoapForm.QUESTION);
    }

    /**
     * The answer in a message.
     *
     * @throws SoapFault which it tells, or which it has
     * @throws IOException where it is no sound message
     */
    static CoreEnvelope answer(byte[] text) throws IOException {
        return read(text, SoapForm.ANSWER);
    }

    private static CoreEnvelope read(byte[] text, String operation) throws IOException {
        var document = SafeXml.read(text);
        checkVersion(document.getDocumentElement());
        try {
            var message = MESSAGES.createMessage();
            message.getSOAPPart().setContent(new DOMSource(document));
            return read(message, operation);
        } catch (SOAPException | RuntimeException e) {
            // SAAJ has no checked exception for some of what is missing, such as the code of a fault
            throw new IOException("no sound SOAP message");
        }
    }

    /** One of another version of SOAP is told apart from what is no SOAP at all. */
    private static void checkVersion(Element root) throws IOException {
        if (!"Envelope".equals(root.getLocalName())) {
            throw new IOException("no SOAP message");
        }
        if (!SOAPConstants.URI_NS_SOAP_1_2_ENVELOPE.equals(root.getNamespaceURI())) {
            throw new SoapFault("VersionMismatch", "");
        }
    }

    private static CoreEnvelope read(SOAPMessage message, String operation) throws IOException, SOAPException {
        var body = message.getSOAPBody();
        if (body == null) {
            throw new IOException("no SOAP body");
        }
        if (body.hasFault()) {
            throw told(body.getFault());
        }
        var fields = new LinkedHashMap<String, String>();
        var header = message.getSOAPHeader();
        if (header != null) {
            checkUnderstood(header);
            fields.putAll(identity(header));
        }
        fields.putAll(fields(body, operation));
        return new CoreEnvelope(fields);
    }

    private static SoapFault told(SOAPFault fault) throws IOException {
        var code = fault.getFaultCodeAsQName().getLocalPart();
        if (!SoapFault.CODES.contains(code)) {
            throw new IOException("no sound SOAP fault");
        }
        var subcodes = fault.getFaultSubcodes();
        return new SoapFault(code, subcodes.hasNext() ? subcodes.next().getLocalPart() : "");
    }

    /** Security is: a user name is read, and a time stamp of an answer adds nothing to the answer. */
    private static void checkUnderstood(SOAPHeader header) throws SoapFault {
        var blocks = header.examineAllHeaderElements();
        while (blocks.hasNext()) {
            SOAPHeaderElement block = blocks.next();
            var role = block.getRole() == null ? "" : block.getRole();
            if (block.getMustUnderstand()
                    && OUR_ROLES.contains(role)
                    && !SoapForm.SECURITY.equals(block.getNamespaceURI())) {
                throw new SoapFault("MustUnderstand", "");
            }
        }
    }

    private static Map<String, String> identity(SOAPHeader header) {
        var identity = new LinkedHashMap<String, String>();
        first(header, "Username").ifPresent(name -> identity.put("UserName", name.strip()));
        first(header, "Password").ifPresent(password -> identity.put("Password", password));
        return identity;
    }

    private static Optional<String> first(SOAPHeader header, String name) {
        var found = header.getElementsByTagNameNS(SoapForm.SECURITY, name);
        return Optional.ofNullable(found.item(0)).map(element -> element.getTextContent());
    }

    /** Their names should have no namespace; some servers give them the operation's. */
    private static Map<String, String> fields(SOAPBody body, String operation) throws IOException {
        var operations = elements(body);
        if (operations.size() != 1
                || !operation.equals(operations.get(0).getLocalName())
                || !SoapForm.CORE.equals(operations.get(0).getNamespaceURI())) {
            throw new IOException("no " + operation);
        }
        var fields = new LinkedHashMap<String, String>();
        for (var element : elements(operations.get(0))) {
            var name = element.getLocalName();
            var text = element.getTextContent();
            if (SoapForm.ORDER.contains(name)
                    && fields.put(name, name.equals("Payload") ? text : text.strip()) != null) {
                throw new IOException("twice " + name);
            }
        }
        return fields;
    }

    private static List<Element> elements(Element of) {
        var children = of.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
