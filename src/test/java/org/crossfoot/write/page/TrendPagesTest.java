package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class TrendPagesTest {

    @Test
    void sentencesChartsAndTheTableStandTogether() {
        String text = Drawn.text(laid(Reports.sound()).getFirst()).replace('\n', ' ');

        assertThat(text)
                .containsSubsequence(
                        "Revenue was 3,118 in the three months ended Sep 30, 2006",
                        "in thousands",
                        "three months",
                        "Balance at");
    }

    @Test
    void oneSentenceTellsHowAQuarterWasDerivedForAllMeasures() {
        var pages = laid(Reports.sound());

        assertThat(pages.stream().map(Drawn::text).reduce("", String::concat).replace('\n', ' '))
                .containsOnlyOnce("Not printed, three months ended Jun 30, 2006:")
                .contains("revenue 9,730 − 3,118 = 6,612; gross loss");
    }

    @Test
    void theLegendNamesOnlyTheSignsThatAreUsed() {
        var cash =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30
                        [CashAndCashEquivalentsAtCarryingValue] Cash | 41,256
                        """);

        assertThat(Drawn.texts(laid(Reports.of(cash)).getFirst()))
                .contains("balance at a date")
                .doesNotContain(
                        "three months", "hollow, italic, dotted: derived, not printed in a table");
    }

    @Test
    void withoutSeriesThereIsNoPage() {
        assertThat(laid(Reports.of(Sheets.empty()))).isEmpty();
    }

    private static List<Page> laid(Report report) {
        var book = Drawn.book(report.filing());
        new TrendPages(report, Drawn.PHRASE).lay(book);
        return book.bound();
    }
}
