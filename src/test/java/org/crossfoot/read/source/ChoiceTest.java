package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "10-Q, true",
        "EX-99.1, true",
        "ex-13, true",
        "EX-10, false",
        "EX-27, false",
        "GRAPHIC, false",
    })
    void theReportAndTheExhibitsWithStatementsAreRead(String type, boolean read) {
        assertThat(reads(type, "a.txt", "Words", false)).isEqualTo(read);
    }

    @Test
    void theFirstPartIsReadWhateverItIs() {
        assertThat(reads("CORRESP", "a.txt", "Words", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nbegin 644 chart.jpg",
                "<PDF>",
                "%PDF-1.4",
                "<XML>",
                "<?xml version='1.0'?><xbrl>"
            })
    void whatIsWrittenOutAsTextIsNotRead(String text) {
        assertThat(reads("EX-99", "a.txt", text, true)).isFalse();
    }

    @Test
    void aPageOfXmlIsRead() {
        assertThat(reads("10-Q", "a.htm", "<?xml version='1.0'?><html>", false)).isTrue();
    }

    @Test
    void theNameOfAPictureIsEnough() {
        assertThat(reads("EX-99.2", "Slides.PDF", "Words", false)).isFalse();
        assertThat(reads("EX-99.2", "slides.htm", "Words", false)).isTrue();
    }

    /** A part of a submission of form 10-Q that begins behind some other text. */
    private static boolean reads(String type, String name, String text, boolean first) {
        String latin = "%PDF" + text;
        var part = new Part(Optional.of(type), name, 4, latin.length(), true);
        return Choice.reads(part, "10-Q", first, latin);
    }
}
