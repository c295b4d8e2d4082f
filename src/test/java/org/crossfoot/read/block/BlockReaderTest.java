package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Filing.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockReaderTest {

    @ParameterizedTest
    @CsvSource({
        "'<html><body><p>Cash</p>', HTML",
        "'<html><body><p><ix:nonFraction>5</ix:nonFraction>', INLINE_XBRL",
        "'Cash   5', TEXT",
        "'a\tb\nc\td\ne\tf\n', TEXT",
    })
    void theFormatIsToldFromTheCharacters(String text, Format format) {
        assertThat(BlockReader.format(text)).isEqualTo(format);
    }

    @Test
    void theDocumentKeepsItsTextAndWhatItIs() {
        var blocks = BlockReader.read("d2", Optional.of("EX-99"), "a.txt", "Cash was sold.\n");

        assertThat(blocks.document().id()).isEqualTo("d2");
        assertThat(blocks.document().text()).isEqualTo("Cash was sold.\n");
        assertThat(blocks.blocks()).hasSize(1);
        assertThat(blocks.tags().isEmpty()).isTrue();
    }
}
