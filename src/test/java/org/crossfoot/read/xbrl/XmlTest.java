package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void everythingIsHeardInOrder() throws UnsafeXmlException {
        var heard = new Heard();

        assertThat(
                        Xml.walk(
                                "<a xmlns:x='n'><x:b k=' 1 ' x:l='2'>&amp;<![CDATA[<]]></x:b></a>",
                                heard))
                .isTrue();
        assertThat(heard.all).containsExactly("<a@0", "<x:b@15 1/2/", "&<", "/x:b@54", "/a@60");
    }

    @Test
    void offsetsCountFromTheTextsOwnStart() throws UnsafeXmlException {
        var heard = new Heard();

        Xml.walk("\ufeff\n <?xml version='1.0'?><a>1</a> trailing", heard);

        assertThat(heard.all).containsExactly("<a@24", "1", "/a@28");
    }

    @Test
    void whatACommentHoldsIsPassed() throws UnsafeXmlException {
        var heard = new Heard();

        Xml.walk("<a><!-- <b>1</b> --><b>2</b></a>", heard);

        assertThat(heard.all).containsExactly("<a@0", "<b@20", "2", "/b@24", "/a@28");
    }

    @Test
    void textThatIsCutIsHeardAsFarAsItGoes() throws UnsafeXmlException {
        var heard = new Heard();

        assertThat(Xml.walk("<a><b>1</b><c", heard)).isFalse();
        assertThat(heard.all).containsExactly("<a@0", "<b@3", "1", "/b@7");
        assertThat(Xml.walk("no markup", heard)).isFalse();
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatExceptionOfType(UnsafeXmlException.class)
                .isThrownBy(() -> Xml.walk("<!DOCTYPE a><a/>", new Heard()));
        assertThatExceptionOfType(UnsafeXmlException.class)
                .isThrownBy(() -> Xml.walk("<!DOCTYPE a [<!ENTITY", new Heard()));
    }

    private static final class Heard implements Xml.Handler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void start(XMLStreamReader element, int open) {
            String attributes =
                    element.getAttributeCount() == 0
                            ? ""
                            : " "
                                    + Xml.attribute(element, "k")
                                    + "/"
                                    + Xml.attribute(element, "l")
                                    + "/"
                                    + Xml.attribute(element, "m");
            all.add("<" + Xml.name(element) + "@" + open + attributes);
        }

        @Override
        public void characters(String text) {
            all.add(text);
        }

        @Override
        public void end(XMLStreamReader element, int close) {
            all.add("/" + Xml.name(element) + "@" + close);
        }
    }
}
