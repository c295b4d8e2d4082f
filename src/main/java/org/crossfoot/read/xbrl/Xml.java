package org.crossfoot.read.xbrl;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossfoot.model.Watch;

/** Walks through XML that may be hostile: nothing is fetched and no entity is put in. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // a long note counts as one entity here; others cannot be, where no type is declared
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /** Hears of every element and of the characters between. */
    interface Handler {

        /** The reader stands on the element, whose tag begins at an offset of the text. */
        void start(XMLStreamReader element, int open);

        default void characters(String text) {}

        /** The element ends; its closing tag begins at an offset of the text. */
        default void end(XMLStreamReader element, int close) {}
    }

    /**
     * Walks to the end of the root element, or as far as the text is well formed.
     *
     * @return whether the end was reached
     * @throws UnsafeXmlException when a document type is declared
     */
    static boolean walk(String text, Handler handler) throws UnsafeXmlException {
        int begin = Math.max(0, text.indexOf('<'));
        int prolog = text.indexOf("<?xml");
        int from = prolog >= 0 && prolog < begin + 200 ? prolog : begin;
        try {
            var reader = FACTORY.createXMLStreamReader(new StringReader(text.substring(from)));
            return walk(reader, new Offsets(text, from), handler);
        } catch (XMLStreamException e) {
            if (declaresType(text)) {
                throw new UnsafeXmlException();
            }
            return false;
        }
    }

    private static boolean walk(XMLStreamReader reader, Offsets offsets, Handler handler)
            throws XMLStreamException, UnsafeXmlException {
        int depth = 0;
        while (reader.hasNext()) {
            Watch.tick();
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new UnsafeXmlException();
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    handler.start(reader, offsets.open(name(reader)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        handler.characters(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    handler.end(reader, offsets.close(name(reader)));
                    if (--depth == 0) {
                        return true;
                    }
                }
                case XMLStreamConstants.COMMENT -> offsets.comment();
                default -> {}
            }
        }
        return false;
    }

    private static boolean declaresType(String text) {
        return text.substring(0, Math.min(text.length(), 20_000)).contains("<!DOCTYPE");
    }

    /** An element's name as it is written. */
    static String name(XMLStreamReader element) {
        String prefix = element.getPrefix();
        return prefix == null || prefix.isEmpty()
                ? element.getLocalName()
                : prefix + ":" + element.getLocalName();
    }

    /** An attribute by its own name, whatever its namespace; empty where it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i).strip();
            }
        }
        return "";
    }
}
