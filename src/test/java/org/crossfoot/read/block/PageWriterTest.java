package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    private final PageWriter numbered = new PageWriter();

    @Test
    void aWrappedParagraphKeepsTheNumberOfItsLine() {
        numbered.paragraph(new Paragraph(Laid.text("word ".repeat(40)), Style.PLAIN), 7);

        assertThat(numbered.lines()).hasSize(2).allMatch(line -> line.number() == 7);
        assertThat(numbered.lines()).allMatch(line -> line.text().length() <= PageWriter.WIDTH);
    }

    @Test
    void whereLinesAreCountedEachHasANumberOfItsOwn() {
        var counting = PageWriter.counting();
        counting.paragraph(new Paragraph(Laid.text("word ".repeat(40)), Style.PLAIN), 7);
        counting.add(List.of(new PrintedLine(99, "more", List.of())));

        assertThat(counting.lines()).extracting(PrintedLine::number).containsExactly(1, 2, 3);
    }

    @Test
    void centredWordsStandInTheMiddle() {
        var centred = new Style(false, false, true, 0, false, false);
        numbered.paragraph(new Paragraph(Laid.text("BALANCE SHEETS"), centred), 1);

        assertThat(numbered.lines().getFirst().text()).isEqualTo(" ".repeat(48) + "BALANCE SHEETS");
    }

    @Test
    void oneGapIsEnough() {
        numbered.gap();
        numbered.typed(Laid.text("Cash"), 1);
        numbered.gap();
        numbered.gap();

        assertThat(numbered.lines()).extracting(PrintedLine::text).containsExactly("Cash", "");
        assertThat(numbered.next()).isEqualTo(3);
    }

    @Test
    void typedLinesKeepTheirSpaces() {
        numbered.typed(Laid.text("  Cash    5   "), 1);

        assertThat(numbered.lines().getFirst().text()).isEqualTo("  Cash    5");
    }

    @Test
    void rowsOfATableHaveTheNumbersOfTheirLines() {
        numbered.grid(Laid.grid("0:Cash|1:5", "0:Debt|1:4"), List.of(10, 12));

        assertThat(numbered.lines()).extracting(PrintedLine::number).containsExactly(10, 12);
    }
}
