package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Problem;
import org.crossfoot.read.source.Contents;
import org.crossfoot.read.xbrl.UnsafeXmlException;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String INSTANCE =
            """
            <xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:dei="http://xbrl.sec.gov/dei/2023">
            <context id="q"><entity><identifier scheme="x">1</identifier></entity>
            <period><startDate>2023-04-01</startDate><endDate>2023-06-30</endDate></period></context>
            <dei:EntityRegistrantName contextRef="q">Halyard Pump Corp.</dei:EntityRegistrantName>
            </xbrl>
            """;

    @Test
    void theInstanceIsTheOneDocumentAndSaysWhoseItIs() throws UnsafeXmlException {
        Pages pages = pages(INSTANCE, "<linkbase/>", "<schema/>");

        assertThat(pages.documents())
                .singleElement()
                .satisfies(
                        blocks -> {
                            assertThat(blocks.document().id()).isEqualTo("d1");
                            assertThat(blocks.document().name()).isEqualTo("0.xml");
                            assertThat(blocks.document().text()).isEqualTo(INSTANCE);
                        });
        assertThat(pages.registrant().name()).contains("Halyard Pump Corp.");
    }

    @Test
    void aLinkbaseThatIsCutOffIsSaid() throws UnsafeXmlException {
        assertThat(pages(INSTANCE, "<linkbase><label").problems())
                .extracting(Problem::kind)
                .contains(Problem.Kind.CUT_OFF);
        assertThat(pages(INSTANCE, "<linkbase/>").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_LINKBASES);
    }

    @Test
    void whereALinkbaseIsUnsafeNothingIsRead() {
        assertThatThrownBy(() -> pages(INSTANCE, "<!DOCTYPE l [<!ENTITY a 'b'>]><linkbase/>"))
                .isInstanceOf(UnsafeXmlException.class);
    }

    private static Pages pages(String... texts) throws UnsafeXmlException {
        return Pages.ofInstance(Stream.of(texts).map(text -> body(List.of(texts), text)).toList());
    }

    private static Contents.Body body(List<String> texts, String text) {
        return new Contents.Body(Optional.empty(), texts.indexOf(text) + ".xml", text);
    }
}
