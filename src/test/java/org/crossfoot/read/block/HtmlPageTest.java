package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.read.block.Block.PageBreak;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final Style CENTRED = new Style(false, false, true, 0, false, false);

    private final HtmlPage page = new HtmlPage("d1");

    @Test
    void aLineBrokenInTheMidstOfASentenceGoesOn() {
        String broken = "The company sold its foundry in March of this year, and the rest is";

        assertThat(paragraphs(broken, "Here", "to stay."))
                .containsExactly(broken + " Here to stay.");
        assertThat(paragraphs("Halyard Pump", "Balance Sheets"))
                .containsExactly("Halyard Pump", "Balance Sheets");
    }

    @Test
    void titlesStandBelowOneAnotherAndOthersApart() {
        page.paragraphs(List.of(Laid.text("HALYARD")), CENTRED);
        page.paragraphs(List.of(Laid.text("BALANCE SHEETS")), CENTRED);
        page.paragraphs(List.of(Laid.text("Words.")), Style.PLAIN);

        assertThat(page.pieces().page())
                .map(PrintedLine::text)
                .map(String::strip)
                .containsExactly("HALYARD", "BALANCE SHEETS", "", "Words.");
    }

    @Test
    void pagesBreakOnceAndNotBeforeTheFirstWord() {
        page.breakPage();
        page.paragraphs(List.of(Laid.text("Words.")), Style.PLAIN);
        page.breakPage();
        page.breakPage();

        assertThat(page.pieces().blocks()).hasSize(2).last().isInstanceOf(PageBreak.class);
    }

    @Test
    void aTableWithoutWordsIsNone() {
        page.table(List.of(Laid.grid("0: |1:")));

        assertThat(page.pieces().blocks()).isEmpty();
        assertThat(page.pieces().page()).isEmpty();
    }

    private List<String> paragraphs(String... lines) {
        var fresh = new HtmlPage("d1");
        fresh.paragraphs(List.of(lines).stream().map(Laid::text).toList(), Style.PLAIN);
        return fresh.pieces().blocks().stream()
                .map(block -> ((Paragraph) block).text().value())
                .toList();
    }
}
