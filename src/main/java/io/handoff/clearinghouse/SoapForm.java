package io.handoff.clearinghouse;

import com.sun.xml.messaging.saaj.soap.ver1_2.SOAPMessageFactory1_2Impl;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;

/**
 * A CORE envelope as a SOAP 1.2 message, in real time: the payload is a text in it. Who asks says who he is by a user name and a
 * password of WS-Security (OASIS Web Services Security UsernameToken Profile 1.0).
 */
public final class SoapForm {
    static final String MEDIA_TYPE = SOAPConstants.SOAP_1_2_CONTENT_TYPE;

    /** The value of the header {@code Content-Type}, with the operation of the rule's WSDL. */
    public static final String CONTENT_TYPE = MEDIA_TYPE + "; charset=UTF-8; action=\"RealTimeTransaction\"";

    static final String CORE = "http://www.caqh.org/SOAP/WSDL/CORERule2.2.0.xsd";
    static final String SECURITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    static final String QUESTION = "COREEnvelopeRealTimeRequest";
    static final String ANSWER = "COREEnvelopeRealTimeResponse";

    private static final String PASSWORD_TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    /** As the rule's schema has them; those that a message has not are left out. */
    static final List<String> ORDER = List.of(
            "PayloadType",
            "ProcessingMode",
            "PayloadID",
            "TimeStamp",
            "SenderID",
            "ReceiverID",
            "CORERuleVersion",
            "Payload",
            "ErrorCode",
            "ErrorMessage");

    /** Made by name: looking for one would depend on the thread it is looked for on. */
    private static final MessageFactory MESSAGES = new SOAPMessageFactory1_2Impl();

    private SoapForm() {}

    /** Whether this content type is one of SOAP 1.2. */
    public static boolean is(String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).matches("application/soap\\+xml\\s*(;.*)?");
    }

    /** A question, or where it has an ErrorCode, an answer. */
    public static byte[] write(CoreEnvelope envelope) {
        try {
            var message = empty();
            if (!envelope.text("UserName").isEmpty()) {
                identify(message, envelope);
            }
            var operation = envelope.fields().containsKey("ErrorCode") ? ANSWER : QUESTION;
            var body = message.getSOAPBody().addBodyElement(new QName(CORE, operation, "core"));
            for (var name : ORDER) {
                if (envelope.fields().containsKey(name)) {
                    fill(body.addChildElement(new QName(name)), envelope.text(name));
                }
            }
            return bytes(message);
        } catch (SOAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fault as a message. */
    public static byte[] write(SoapFault fault) {
        try {
            var message = empty();
            message.getSOAPBody()
                    .addFault(
                            new QName(SOAPConstants.URI_NS_SOAP_1_2_ENVELOPE, fault.code(), "env"),
                            fault.reason(),
                            Locale.ENGLISH);
            return bytes(message);
        } catch (SOAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SOAPMessage empty() throws SOAPException {
        var message = MESSAGES.createMessage();
        message.setProperty(SOAPMessage.WRITE_XML_DECLARATION, "true");
        message.setProperty(SOAPMessage.CHARACTER_SET_ENCODING, "UTF-8");
        return message;
    }

    private static void identify(SOAPMessage message, CoreEnvelope envelope) throws SOAPException {
        var security = message.getSOAPHeader().addHeaderElement(new QName(SECURITY, "Security", "wsse"));
        security.setMustUnderstand(true);
        var token = security.addChildElement(new QName(SECURITY, "UsernameToken", "wsse"));
        fill(token.addChildElement(new QName(SECURITY, "Username", "wsse")), envelope.text("UserName"));
        var password = token.addChildElement(new QName(SECURITY, "Password", "wsse"));
        password.addAttribute(new QName("Type"), PASSWORD_TEXT);
        fill(password, envelope.text("Password"));
    }

    /** As CDATA where X12 stands, as in the rule's examples; not where XML would take its carriage returns away. */
    private static void fill(SOAPElement element, String text) {
        var document = element.getOwnerDocument();
        boolean raw = element.getLocalName().equals("Payload") && text.indexOf('\r') < 0 && !text.contains("]]>");
        element.appendChild(raw ? document.createCDATASection(text) : document.createTextNode(text));
    }

    private static byte[] bytes(SOAPMessage message) throws SOAPException {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
