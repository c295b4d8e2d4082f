package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.read.claim.Told;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.crossfoot.write.page.PageSetup.Orientation;
import org.junit.jupiter.api.Test;

class ReportPagesTest {

    private static final PageOptions OPTIONS =
            PageOptions.all(LocalDate.of(2026, 11, 22)).on(Paper.LETTER);
    private static final PageSetup UPRIGHT =
            PageSetup.usual().on(Paper.LETTER).held(Orientation.UPRIGHT);

    @Test
    void columnHeadsKeyAndNotesStandOnEveryPageOfALongStatement() {
        var pages = lay(Reports.of(longStatement()), OPTIONS);

        var sheets = pages.stream().filter(p -> p.title().equals("Long Balance Sheets")).toList();
        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets).allMatch(page -> Drawn.text(page).contains("September 30, 2006"));
        assertThat(Drawn.text(sheets.getLast())).contains("Long Balance Sheets (continued)");
    }

    @Test
    void everyRowIsPrintedOnceAndNothingLeavesThePaper() {
        var pages = lay(Reports.of(longStatement()), OPTIONS);
        String all = pages.stream().map(Drawn::text).collect(Collectors.joining("\n"));

        for (int i = 0; i < 200; i++) {
            assertThat(all.split("Row number " + i + "\n", -1)).as("row %s", i).hasSize(2);
        }
        assertThat(pages).allSatisfy(ReportPagesTest::assertInside);
    }

    @Test
    void noPageBeginsWithASumOrEndsWithAHeading() {
        var script =
                new StringBuilder(
                        "# BALANCE_SHEET | Divisions | (In thousands)\n@ 2006-09-30 | 2006-03-31\n");
        for (int group = 0; group < 40; group++) {
            script.append("Division ").append(group).append(":\n");
            for (int i = 0; i <= group % 5; i++) {
                script.append("  Plant ").append(i).append(" | 1,234 | (5,678)\n");
            }
            script.append("  = Total division ").append(group).append(" | 9 | 9\n");
        }

        var sheets = lay(Reports.of(Sheets.filing(script.toString())), OPTIONS);

        assertThat(sheets).hasSizeGreaterThan(4);
        assertThat(sheets)
                .filteredOn(page -> page.title().equals("Divisions"))
                .map(ReportPagesTest::labels)
                .allSatisfy(
                        labels -> {
                            assertThat(labels.getFirst()).doesNotStartWith("Total");
                            assertThat(labels.getLast()).doesNotEndWith(":");
                        });
    }

    @Test
    void headingAndFootingStayApartHoweverLargeTheReportIsSet() {
        var setup = PageSetup.usual().on(Paper.LETTER).set(Sizing.of(200));

        assertThat(lay(Reports.sound(), OPTIONS.with(setup)))
                .allSatisfy(ReportPagesTest::assertInside)
                .allSatisfy(
                        page ->
                                assertThat(Drawn.words(page))
                                        .filteredOn(each -> each.text().startsWith("SHA-256"))
                                        .extracting(Mark.Words::size)
                                        .containsExactly(7.2));
    }

    @Test
    void thePeriodIsThatOfTheNewestColumnWhereTheFilingDoesNotSay() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        Cash | 10 | 11
                        """);
        assertThat(filing.registrant().periodEnd()).isEmpty();

        assertThat(Drawn.text(lay(Reports.of(filing), OPTIONS).getFirst()))
                .contains("period ended September 30, 2006");
    }

    @Test
    void labelsInProofsAreNeverCut() {
        String label = "Accounts receivable from customers, net of an allowance for doubtful ones";
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        [a] %s and of returns in the first country | 10,000 | 11,000
                        [b] %s and of returns in the second country | 20,000 | 22,000
                        [t = a + b] Total of all that customers owe | 30,700 | 33,000
                        """
                                .formatted(label, label));

        var findings = lay(Reports.of(filing), OPTIONS).getLast();

        assertThat(Drawn.text(findings)).contains("30,700");
        assertThat(Drawn.text(findings).replace('\n', ' ')).contains("the second country");
    }

    @Test
    void longLabelsWrapAndManyColumnsLieSideways() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Five years | (In thousands)
                        @ 12m 2006-12-31 | 12m 2005-12-31 | 12m 2004-12-31 | 12m 2003-12-31 | 12m 2002-12-31
                        A label that is far longer than any column of labels can ever be, since it tells of allowances, of pledges and of shares | 10,000,000 | 20,000,000 | 30,000,000 | 40,000,000 | 50,000,000
                        """);

        var page = lay(Reports.of(filing), OPTIONS).getFirst();

        assertThat(page.sideways()).isTrue();
        assertThat(Drawn.text(page)).contains("50,000,000");
        assertInside(page);
    }

    @Test
    void moreColumnsThanPaperHoldsGoOnTheNextPage() {
        String many =
                String.join(
                        " | ",
                        IntStream.range(0, 16)
                                .mapToObj(i -> "12m " + (1990 + i) + "-12-31")
                                .toList());
        String row =
                String.join(
                        " | ",
                        IntStream.range(0, 16).mapToObj(i -> "" + (10_000_000 + i)).toList());
        var filing =
                Sheets.filing(
                        "# INCOME_STATEMENT | Sixteen years | (In thousands)\n@ "
                                + many
                                + "\n[rev Revenues] Revenue | "
                                + row
                                + "\n");

        var pages = lay(Reports.of(filing), OPTIONS.with(UPRIGHT));

        assertThat(pages).allSatisfy(ReportPagesTest::assertInside);
        String all = pages.stream().map(Drawn::text).collect(Collectors.joining("\n"));
        assertThat(all).contains("10000000", "10000015");
    }

    @Test
    void aWrongFigureHasANoteAndTheNoteStandsOnItsPage() {
        var page = lay(Reports.slipped(), OPTIONS).getFirst();

        assertThat(Drawn.text(page)).contains("n1").contains("see the note").contains("63,223");
    }

    @Test
    void wordsWithoutAFigureAreHeldAgainstNoZero() {
        var report =
                Reports.of(
                        Told.telling(
                                "Revenue for the quarter increased 47% from the prior year"
                                        + " comparable quarter."));
        String proof = lay(report, OPTIONS).stream().map(Drawn::text).collect(Collectors.joining());

        assertThat(proof).contains("the text says “increased”").doesNotContain("\nsaid\n");
    }

    @Test
    void ticksCanBeLeftOut() {
        var bare =
                new PageOptions(
                        PageSetup.usual().on(Paper.A4),
                        Optional.of(Set.of("s1")),
                        false,
                        false,
                        false,
                        false,
                        false,
                        LocalDate.EPOCH);

        var pages = lay(Reports.sound(), bare);

        assertThat(pages).hasSize(1);
        assertThat(Drawn.text(pages.getFirst()))
                .doesNotContain("✓", "SHA-256", "Proof of figures")
                .contains("Total current assets");
        assertThat(pages.getFirst().height()).isEqualTo(Paper.A4.height());
    }

    @Test
    void derivedQuartersAreHollowItalicAndExplained() {
        var trends =
                lay(Reports.sound(), OPTIONS).stream()
                        .filter(page -> page.title().equals("Trends"))
                        .findFirst()
                        .orElseThrow();

        assertThat(trends.marks())
                .filteredOn(Mark.Circle.class::isInstance)
                .extracting(mark -> ((Mark.Circle) mark).filled())
                .contains(true, false);
        assertThat(trends.marks())
                .filteredOn(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filteredOn(words -> words.text().equals("6,612"))
                .isNotEmpty()
                .allMatch(
                        words ->
                                words.face() == Face.ITALIC
                                        || words.face() == Face.SEMIBOLD_ITALIC);
        assertThat(Drawn.text(trends).replace('\n', ' ')).contains("revenue 9,730 − 3,118 = 6,612");
    }

    @Test
    void aFilingWithoutStatementsSaysSo() {
        var pages = lay(Reports.of(Sheets.empty()), OPTIONS);

        assertThat(Drawn.text(pages.getFirst())).contains("No financial statement was found");
    }

    private static Filing longStatement() {
        var script =
                new StringBuilder(
                        "# BALANCE_SHEET | Long Balance Sheets | (In thousands)\n@ 2006-09-30 | 2006-03-31\n");
        for (int i = 0; i < 200; i++) {
            script.append("Row number ").append(i).append(" | 1,234 | (5,678)\n");
        }
        return Sheets.filing(script.toString());
    }

    private static List<Page> lay(Report report, PageOptions options) {
        return new ReportPages(Reports.messages()).lay(report, options);
    }

    /** The labels of a statement's rows, without what stands above and below them. */
    private static List<String> labels(Page page) {
        return Drawn.words(page).stream()
                .map(Mark.Words::text)
                .filter(text -> text.matches("Division \\d+:|Plant \\d|Total division \\d+"))
                .toList();
    }

    private static void assertInside(Page page) {
        for (var mark : page.marks()) {
            if (mark instanceof Mark.Words words) {
                double end = Drawn.end(words);
                assertThat(words.x()).as(words.text()).isGreaterThan(Margins.USUAL.left() - 1);
                assertThat(end)
                        .as(words.text())
                        .isLessThan(page.width() - Margins.USUAL.right() + 8);
                assertThat(words.y()).as(words.text()).isBetween(20.0, page.height() - 20);
            }
        }
    }
}
