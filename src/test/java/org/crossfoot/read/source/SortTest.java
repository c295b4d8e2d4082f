package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    0001.txt, "<SEC-HEADER> words", SUBMISSION
                    0001.txt, "<DOCUMENT> <TYPE>8-K", SUBMISSION
                    hp.xml, "<?xml version='1.0'?><xbrli:xbrl >", INSTANCE
                    hp_lab.xml, "<link:linkbase >", LINKS
                    hp.xsd, "<xsd:schema >", LINKS
                    odd.xml, "<?xml version='1.0'?><odd>", OTHER
                    a.htm, "<html>", PAGE
                    release.txt, "FORM 8-K", PAGE
                    d37411dex991.htm, "<html>", EXHIBIT
                    release.pdf, "%PDF-1.7", PAGE
                    ex99.pdf, "%PDF-1.7", EXHIBIT
                    R2.htm, "<html>", INDEX
                    0001-index.html, "<html>", INDEX
                    Logo.PNG, "words", OTHER
                    a.txt, "   ", OTHER
                    index.html, "<html>", INDEX
                    """)
    void aFileIsToldByItsNameAndItsFirstBytes(String name, String head, Sort sort) {
        assertThat(Sort.of(name, head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, true", "5, 6, true", "7, 8, false"})
    void archivesBeginWithTwoLettersAndTwoNumbers(int third, int fourth, boolean archive) {
        byte[] head = {'P', 'K', (byte) third, (byte) fourth};

        assertThat(Sort.archive(head)).isEqualTo(archive);
    }
}
