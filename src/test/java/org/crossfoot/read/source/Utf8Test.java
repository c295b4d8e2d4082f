package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void everyCharacterBeyondAsciiIsOneSequence() {
        assertThat(count("Café “net” 漢 𝄞")).isEqualTo(new Utf8(5, 0));
        assertThat(count("plain")).isEqualTo(new Utf8(0, 0));
    }

    @Test
    void bytesOfNoSequenceAreBad() {
        assertThat(count(0xE9, ' ', 0x93, 'n')).isEqualTo(new Utf8(0, 2));
        assertThat(count(0xC0, 0x80)).isEqualTo(new Utf8(0, 2));
        assertThat(count(0xF5, 0x80, 0x80, 0x80)).isEqualTo(new Utf8(0, 4));
    }

    @Test
    void aSequenceThatIsCutOffIsBad() {
        assertThat(count(0xE2, 0x80)).isEqualTo(new Utf8(0, 2));
    }

    @Test
    void oneStrayByteAmongManyThatFitIsDamage() {
        assertThat(new Utf8(11, 1).mostlyGood()).isTrue();
        assertThat(new Utf8(10, 1).mostlyGood()).isFalse();
        assertThat(new Utf8(0, 0).mostlyGood()).isTrue();
    }

    private static Utf8 count(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Utf8.count(bytes, 0, bytes.length);
    }

    private static Utf8 count(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Utf8.count(bytes, 0, bytes.length);
    }
}
