package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class HeadCutterTest {

    private final RawTable table =
            HeadCutter.cut(
                    Rowed.cut(
                            "CONSOLIDATED BALANCE SHEETS",
                            "(In thousands)",
                            " | December 31, | ",
                            "ASSETS | 2004 | 2003",
                            "Cash | 1,210 | 1,050",
                            "Debt | 900 | 800"));

    @Test
    void headsStandOverTheirColumns() {
        assertThat(table.heads().getFirst()).endsWith("2004");
        assertThat(table.heads().getLast()).endsWith("2003");
    }

    @Test
    void titlesAndUnitsAreCaptions() {
        assertThat(table.captions())
                .extracting(CutRow::text)
                .contains("CONSOLIDATED BALANCE SHEETS", "(In thousands)");
    }

    @Test
    void whatOpensASectionBesideTheHeadsIsARow() {
        assertThat(table.body()).extracting(CutRow::text).containsExactly("ASSETS", "Cash", "Debt");
    }

    @Test
    void theNameOfAHalfIsARowEvenAtTheTop() {
        var topmost = HeadCutter.cut(Rowed.cut("ASSETS | 2004 | 2003", "Cash | 1,210 | 1,050"));

        assertThat(topmost.body()).extracting(CutRow::text).containsExactly("ASSETS", "Cash");
    }

    @Test
    void aDateOverTheWholeTableIsACaptionAndOneOverItsLabelsOpensASection() {
        assertThat(dated(2).captions()).extracting(CutRow::text).containsExactly("June 30, 2004");
        assertThat(dated(1).body()).extracting(CutRow::text).contains("June 30, 2004");
    }

    @Test
    void aLineOverTheWholeTableAboveTheHeadsNamesIt() {
        assertThat(named(3).captions()).extracting(CutRow::text).contains("Sales of pumps");
        assertThat(named(3).body()).extracting(CutRow::text).containsExactly("Cash", "Debt");
        assertThat(named(1).body()).extracting(CutRow::text).contains("Sales of pumps");
    }

    private static RawTable named(int span) {
        var name = new Cell(Text.verbatim("d1", "Sales of pumps", 0), 0, span, Style.PLAIN);
        var rows = new ArrayList<CutRow>();
        rows.addAll(Rowed.cut("Tilden Harbor"));
        rows.add(new CutRow(List.of(name), List.of(), false));
        rows.addAll(Rowed.cut(" | 2004 | 2003", "Cash | 1,210 | 1,050", "Debt | 900 | 800"));
        return HeadCutter.cut(rows);
    }

    private static RawTable dated(int span) {
        var date = new Cell(Text.verbatim("d1", "June 30, 2004", 0), 0, span, Style.PLAIN);
        var rows = new ArrayList<CutRow>();
        rows.add(new CutRow(List.of(date), List.of(), false));
        rows.addAll(Rowed.cut("Cash | 1,210", "Debt | 900"));
        return HeadCutter.cut(rows);
    }

    @Test
    void whatHeadsAPageHeadsNoColumn() {
        var page =
                HeadCutter.cut(
                        Rowed.cut(
                                " | Larkspur Inc.",
                                " | Notes to Consolidated Financial Statements (continued)",
                                " | 2004 | 2003 | (1)",
                                "Cash | 1,210 | 1,050 | 160"));

        assertThat(page.heads()).containsExactly(List.of("2004"), List.of("2003"), List.of("(1)"));
    }

    @Test
    void whoseReportItIsHeadsNoColumnAndOtherCompaniesDo() {
        var report =
                HeadCutter.cut(
                        Rowed.cut(
                                "Table of Contents | | Larkspur Inc.",
                                " | 2004 | 2003",
                                "Cash | 1,210 | 1,050"));
        var companies =
                HeadCutter.cut(Rowed.cut(" | Alder Inc. | Birch Ltd.", "Cash | 1,210 | 1,050"));

        assertThat(report.heads()).containsExactly(List.of("2004"), List.of("2003"));
        assertThat(companies.heads()).containsExactly(List.of("Alder Inc."), List.of("Birch Ltd."));
    }

    @Test
    void proseOverTheColumnsHeadsNone() {
        var layout =
                HeadCutter.cut(
                        Rowed.cut(
                                " | 1Q22 | 4Q21",
                                " | " + "Revenue decreased as fewer pumps were sold. ".repeat(4),
                                "Revenue | 1,210 | 1,050"));

        assertThat(layout.heads()).containsExactly(List.of("1Q22"), List.of("4Q21"));
    }

    @Test
    void aTableWithoutHeadsIsAllBody() {
        var bare = HeadCutter.cut(Rowed.cut("Cash | 1,210 | 1,050"));

        assertThat(bare.body()).hasSize(1);
        assertThat(bare.heads()).allMatch(java.util.List::isEmpty);
    }
}
