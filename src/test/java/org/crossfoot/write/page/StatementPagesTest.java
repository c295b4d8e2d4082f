package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class StatementPagesTest {

    @Test
    void theFirstPageOfTheReportHasTheCounts() {
        var pages = laid(Reports.sound(), true);

        assertThat(pages).hasSize(2);
        assertThat(Drawn.texts(pages.getFirst())).contains("not checked");
        assertThat(Drawn.texts(pages.getLast())).doesNotContain("not checked");
    }

    @Test
    void moreThanThreeColumnsLieSideways() {
        assertThat(laid(Reports.sound(), true))
                .extracting(Page::sideways)
                .containsExactly(false, true);
    }

    @Test
    void belowTheTitleStandsTheCaptionAndWhetherItIsAudited() {
        assertThat(Drawn.text(laid(Reports.sound(), true).getFirst()))
                .contains(
                        "Condensed Consolidated Balance Sheets\n"
                                + "In thousands, except share amounts · Unaudited · rows in filed"
                                + " order\n");
    }

    @Test
    void aCaptionThatSaysSoItselfSaysItOnce() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands, unaudited)
                        @ 2006-09-30
                        Cash | 1
                        """);

        assertThat(Drawn.text(laid(Reports.of(filing), true).getFirst()))
                .contains("In thousands, unaudited · rows in filed order");
    }

    @Test
    void signsAndTheirKeyCanBeLeftOut() {
        assertThat(Drawn.text(laid(Reports.sound(), true).getFirst())).contains("✓");
        assertThat(Drawn.text(laid(Reports.sound(), false).getFirst()))
                .doesNotContain("✓")
                .doesNotContain("sum of its rows");
    }

    private static List<Page> laid(Report report, boolean ticks) {
        var book = Drawn.book(report.filing());
        var pages = new StatementPages(book, report, Drawn.TEXTS, Drawn.PHRASE);
        report.filing().statements().forEach(statement -> pages.lay(statement, ticks));
        return book.bound();
    }
}
