package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Statement.Caption;
import org.junit.jupiter.api.Test;

class UnitColumnTest {

    @Test
    void theUnitOfMostRowsIsTheTables() {
        var rows =
                apart(
                        "Revenue RMB'000 | 48,210",
                        "Cost of sales RMB'000 | (30,115)",
                        "Gross profit RMB'000 | 18,095",
                        "Gross margin % | 37.5",
                        "Per ounce RMB | 410");

        assertThat(UnitColumn.caption(rows)).contains(new Caption("RMB'000", 3, true, "CNY"));
        assertThat(rows.stream().map(BodyRow::text))
                .containsExactly(
                        "Revenue", "Cost of sales", "Gross profit", "Gross margin", "Per ounce");
        assertThat(rows.stream().map(row -> row.unit().orElseThrow().text()))
                .containsExactly("RMB'000", "RMB'000", "RMB'000", "%", "RMB");
    }

    @Test
    void aSignThatStandsInTheColumnIsItsRowsUnit() {
        var rows =
                RowJoiner.join(
                        HeadCutter.cut(
                                Rowed.cut(
                                        "Revenue | $'000 | 48,210 | 41,907",
                                        "Cost of sales | $'000 | (30,115) | (27,320)",
                                        "Gross profit | $'000 | $18,095 | 14,587",
                                        "Profit of the year | | $6,393 | 4,326",
                                        "Average price | $ | 410 | 362")));

        assertThat(rows.stream().map(row -> row.unit().map(OwnUnit::text).orElse("")))
                .containsExactly("$'000", "$'000", "$'000", "", "$");
    }

    @Test
    void fewerRowsThanHalfAreNoColumn() {
        assertThat(
                        apart(
                                "Cash in thousands | 5",
                                "Debt in thousands | 4",
                                "Shares in thousands | 3",
                                "Land | 2",
                                "Stores | 1",
                                "Staff | 6"))
                .noneMatch(row -> row.unit().isPresent());
    }

    @Test
    void amountsAndSharesThatEndLabelsAreNoUnits() {
        assertThat(
                        apart(
                                "Notes due 2009, $250 million | 5",
                                "Notes due 2010, $150 million | 4",
                                "Notes due 2011, $100 million | 3"))
                .noneMatch(row -> row.unit().isPresent());
        assertThat(apart("Yield % | 5", "Growth % | 4", "Margin % | 3"))
                .noneMatch(row -> row.unit().isPresent());
    }

    private static List<BodyRow> apart(String... rows) {
        return UnitColumn.apart(Stream.of(rows).map(Rowed::row).toList());
    }
}
