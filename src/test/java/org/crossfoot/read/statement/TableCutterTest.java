package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Grid;
import org.junit.jupiter.api.Test;

class TableCutterTest {

    @Test
    void aTitleBelowFiguresBeginsANewTable() {
        assertThat(
                        cut(
                                "BALANCE SHEETS",
                                " | 2004 | 2003",
                                "Cash | 1,210 | 1,050",
                                "STATEMENTS OF CASH FLOWS",
                                "(In thousands)",
                                " | 2004 | 2003",
                                "Net income | 900 | 800"))
                .extracting(table -> table.body().size())
                .containsExactly(1, 1);
    }

    @Test
    void aRowOfYearsBelowFiguresDoesToo() {
        assertThat(
                        cut(
                                " | 2004 | 2003",
                                "Cash | 1,210 | 1,050",
                                " | 2002 | 2001",
                                "Cash | 900 | 800"))
                .hasSize(2);
    }

    @Test
    void whatHasNoHeadsOfItsOwnStandsUnderThoseAbove() {
        var below =
                List.of("BALANCE SHEET DATA", "STATEMENTS OF CASH FLOWS").stream()
                        .map(
                                title ->
                                        cut(
                                                        " | 2004 | 2003",
                                                        "Cash | 1,210 | 1,050",
                                                        title,
                                                        "Net income | 900 | 800")
                                                .getLast());

        assertThat(below).allMatch(table -> table.heads().getFirst().equals(List.of("2004")));
    }

    @Test
    void headsOfOtherColumnsStandOverNone() {
        var tables =
                cut(
                        " | 2004 | 2003",
                        "Cash | 1,210 | 1,050",
                        "STATEMENTS OF CASH FLOWS",
                        "Net income | 900");

        assertThat(tables.getLast().headless()).isTrue();
    }

    @Test
    void howLongSomethingLastsIsARowAndNoHead() {
        assertThat(
                        cut(
                                " | 2004 | 2003",
                                "Volatility | 1,210 | 1,050",
                                "Expected term | 5.7 years | 5.6 years",
                                "Fair value | 900 | 800"))
                .hasSize(1);
        assertThat(
                        cut(
                                " | 2004 | 2003",
                                "Cash | 1,210 | 1,050",
                                " | Six months ended | Year ended",
                                "Cash | 900 | 800"))
                .hasSize(2);
    }

    @Test
    void aHeadingOfASectionDoesNot() {
        assertThat(cut("Cash | 1,210 | 1,050", "Liabilities:", "Debt | 900 | 800")).hasSize(1);
    }

    private static List<RawTable> cut(String... rows) {
        return TableCutter.cut(new Grid(Stream.of(rows).map(Rowed::grid).toList()));
    }
}
