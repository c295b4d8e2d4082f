package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.PageBreak;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;
import org.junit.jupiter.api.Test;

class EndlessTest {

    @Test
    void aParagraphThatNoPersonWroteIsParted() {
        var parts = Endless.parted(List.of(paragraph("word ".repeat(9_000))));

        assertThat(parts).hasSize(3);
        assertThat(parts).allMatch(part -> ((Paragraph) part).text().value().length() <= 20_000);
        assertThat(((Paragraph) parts.get(1)).text().source().start()).isBetween(19_990, 20_001);
    }

    @Test
    void othersStayAsTheyAre() {
        List<Block> blocks = List.of(paragraph("word ".repeat(4_000)), new PageBreak());

        assertThat(Endless.parted(blocks)).isEqualTo(blocks);
    }

    private static Block paragraph(String words) {
        return new Paragraph(Laid.text(words), Style.PLAIN);
    }
}
