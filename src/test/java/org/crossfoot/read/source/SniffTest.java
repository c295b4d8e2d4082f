package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.crossfoot.read.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffTest {

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004', UNSUPPORTED",
        "{\\rtf1, UNSUPPORTED",
        "GIF89a, NOT_TEXT",
        "'\t\n ', BLANK",
    })
    void aFormatIsToldByItsFirstBytes(String start, Kind kind) {
        assertThat(objection(start)).contains(kind);
    }

    @Test
    void wordsAreText() {
        assertThat(objection("FORM 8-K")).isEmpty();
        assertThat(objection("A form feed\f and the end\u001a of a file")).isEmpty();
        assertThat(objection("PK is no archive")).isEmpty();
    }

    @Test
    void someStrayBytesAreDamageAndManyAreNoText() {
        byte[] text = new byte[1000];
        Arrays.fill(text, (byte) 'a');
        Arrays.fill(text, 0, 20, (byte) 1);
        assertThat(Sniff.objection(text)).isEmpty();

        text[20] = 1;
        assertThat(Sniff.objection(text)).contains(Kind.NOT_TEXT);
    }

    @Test
    void lettersOfTwoBytesAreText() {
        assertThat(Sniff.objection("FORM 8-K of Halyard".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
    }

    private static Optional<Kind> objection(String latin) {
        return Sniff.objection(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}
