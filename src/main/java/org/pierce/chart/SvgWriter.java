package org.pierce.chart;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG through the XML writer of Java, which escapes; what XML cannot hold is replaced. */
final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Opens an element; the attributes are names and values in turn. */
    SvgWriter open(String name, Object... attributes) {
        try {
            xml.writeStartElement(name);
            if (name.equals("svg")) {
                xml.writeDefaultNamespace(SVG);
            }
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Writes an element without content. */
    SvgWriter leaf(String name, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    SvgWriter words(String words) {
        try {
            xml.writeCharacters(XmlText.writable(words));
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    SvgWriter close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    SvgWriter line() {
        return words("\n");
    }

    String written() {
        try {
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            String value = attributes[index + 1] instanceof Number number
                    ? number(number.doubleValue())
                    : XmlText.writable(attributes[index + 1].toString());
            if (!value.isEmpty()) {
                xml.writeAttribute(attributes[index].toString(), value);
            }
        }
    }

    /** At most two decimals, without zeros at the end. Outlines of letters are thousands of numbers: no formatter. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return rest % 10 == 0 ? sign + whole + '.' + rest / 10 : sign + whole + (rest < 10 ? ".0" : ".") + rest;
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("The drawing could not be written to memory: free some and draw again.", e);
    }
}
