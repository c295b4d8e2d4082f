package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class PageSetupTest {

    private static final PageSetup LETTER = PageSetup.usual().on(Paper.LETTER);

    @Test
    void whatIsSetSmallerIsOnFewerPagesOfTheSamePaper() {
        var full = lay(hundred(), LETTER.set(Sizing.of(100)));
        var half = lay(hundred(), LETTER.set(Sizing.of(50)));

        assertThat(half).hasSizeLessThan(full.size());
        assertThat(half)
                .allSatisfy(
                        page -> {
                            assertThat(page.width()).isEqualTo(612);
                            assertThat(page.height()).isEqualTo(792);
                        });
        assertThat(size(half, "Row 1")).isEqualTo(size(full, "Row 1") / 2);
    }

    @Test
    void marginsAreTheSameWhateverTheScale() {
        for (int percent : new int[] {60, 100, 150}) {
            var setup = LETTER.within(Margins.WIDE).set(Sizing.of(percent));

            assertThat(lay(hundred(), setup))
                    .flatExtracting(PageSetupTest::starts)
                    .as("%s %%", percent)
                    .allMatch(x -> x > 71.99);
        }
    }

    @Test
    void atFullSizeColumnsGoOnTheNextPageRatherThanShrink() {
        var five =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Five years | (In thousands)
                        @ 12m 2006-12-31 | 12m 2005-12-31 | 12m 2004-12-31 | 12m 2003-12-31 | 12m 2002-12-31
                        Revenue | 10,000,000 | 20,000,000 | 30,000,000 | 40,000,000 | 50,000,000
                        """);
        var upright = LETTER.held(PageSetup.Orientation.UPRIGHT);

        assertThat(size(lay(five, upright.set(Sizing.FIT)), "Revenue")).isLessThan(8.6);
        assertThat(size(lay(five, upright.set(Sizing.of(100))), "Revenue")).isEqualTo(8.6);
    }

    @Test
    void aPrinterThatCannotReachTheEdgeWidensOnlyTheMarginsThatAreTooNarrow() {
        assertThat(new Margins(10, 30, 20, 40).atLeast(25)).isEqualTo(new Margins(25, 30, 25, 40));
    }

    @Test
    void otherPaperTakesOtherMeasures() {
        assertThat(lay(hundred(), LETTER.on(Paper.LEGAL)).getFirst().height()).isEqualTo(1008);
    }

    private static Filing hundred() {
        var script = new StringBuilder("# BALANCE_SHEET | Long | (In thousands)\n@ 2006-09-30\n");
        for (int i = 0; i < 100; i++) {
            script.append("Row ").append(i).append(" | 1,234\n");
        }
        return Sheets.filing(script.toString());
    }

    private static List<Page> lay(Filing filing, PageSetup setup) {
        var options = PageOptions.all(LocalDate.of(2026, 11, 22)).with(setup);
        return new ReportPages(Reports.messages()).lay(Reports.of(filing), options);
    }

    private static Stream<Mark.Words> words(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast);
    }

    private static double size(List<Page> pages, String text) {
        return pages.stream()
                .flatMap(PageSetupTest::words)
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow()
                .size();
    }

    private static List<Double> starts(Page page) {
        return words(page).map(Mark.Words::x).toList();
    }
}
