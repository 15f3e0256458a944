package io.handoff.clearinghouse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML of strangers. There is no document type (SOAP 1.2 part 1, section 5, forbids it), hence no entity that could be
 * fetched from elsewhere or grow without bound; and it is neither so deep that walking it could exhaust
 * the stack, nor has it so many elements that it would take long.
 */
final class SafeXml {
    /** A SOAP message of the rule has five levels; headers and details of faults a few more. */
    private static final String DEEPEST = "50";

    /** One of the rule has a dozen; each costs SAAJ much more than its letters. */
    private static final int MOST_ELEMENTS = 1000;

    private SafeXml() {}

    /** @throws IOException where it is not sound, or more than is read here; what it says is not in the message */
    static Document read(byte[] text) throws IOException {
        try {
            var builder = builders().newDocumentBuilder();
            // without one, faults are printed
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(new InputSource(new ByteArrayInputStream(text)));
            if (document.getElementsByTagName("*").getLength() > MOST_ELEMENTS) {
                throw new IOException("too much XML");
            }
            return document;
        } catch (SAXException e) {
            throw new IOException("no sound XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK's own, whatever else there is: its limits are known by these names. */
    private static DocumentBuilderFactory builders() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
