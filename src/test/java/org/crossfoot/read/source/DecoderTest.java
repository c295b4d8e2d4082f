package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final String WORDS = "Café’s “net” – £5";

    @Test
    void readsUtf8WithItsMarkAndWithout() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
    }

    @Test
    void readsWindowsAndLatin() {
        assertThat(decode(WORDS.getBytes(Charset.forName("windows-1252")))).isEqualTo(WORDS);
        assertThat(decode("Café £5".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Café £5");
    }

    @Test
    void readsWideCharactersWithAMarkAndWithout() {
        assertThat(decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(WORDS);
        assertThat(decode("Net sales".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Net sales");
        assertThat(decode("Net sales".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Net sales");
    }

    @Test
    void aByteCutOffAmongManyThatFitIsDamage() {
        byte[] bytes = "é".repeat(50).getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoder.decode(bytes, 0, bytes.length - 1);

        assertThat(decoded.damaged()).isTrue();
        assertThat(decoded.text()).startsWith("ééé");
    }

    @Test
    void emptyBytesAreBlanks() {
        assertThat(decode("a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo("a b");
    }

    @Test
    void decodesOnlyWhatItIsAskedTo() {
        byte[] bytes = "one two".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoder.decode(bytes, 4, 7).text()).isEqualTo("two");
        assertThat(Arrays.equals(bytes, "one two".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    private static String decode(byte[] bytes) {
        return Decoder.decode(bytes, 0, bytes.length).text();
    }
}
