package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class SectionSortTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void sortsTheLinesOfASectionByValue() {
        assertThat(labels("s1", new SectionSort(0, true)))
                .containsSubsequence(
                        "Current Assets:",
                        "Cash and cash",
                        "Inventories",
                        "Accounts receivable",
                        "net of allowance",
                        "Prepaid expenses",
                        "Total current assets");
    }

    @Test
    void smallestFirstTurnsTheLines() {
        assertThat(labels("s1", new SectionSort(0, false)))
                .containsSubsequence(
                        "Prepaid expenses", "Accounts receivable", "Inventories", "Cash and cash");
    }

    @Test
    void sumsAndHeadingsStayAtTheirPlace() {
        var filed = rows("s2", null);
        var sorted = rows("s2", new SectionSort(0, true));

        for (int at = 0; at < filed.size(); at++) {
            var line = filed.get(at).line();
            if (line.sums() || line.facts().stream().allMatch(fact -> fact.isEmpty())) {
                assertThat(sorted.get(at).index()).isEqualTo(filed.get(at).index());
            }
        }
    }

    @Test
    void memoRowsStayWithTheirLine() {
        assertThat(labels("s2", new SectionSort(0, true)))
                .containsSubsequence(
                        "Selling, general",
                        "includes stock-based",
                        "Research and development",
                        "includes stock-based",
                        "Total operating expenses");
    }

    @Test
    void revenueIsNotComparedWithWhatIsSubtractedFromIt() {
        assertThat(labels("s2", new SectionSort(0, true)))
                .containsSubsequence("Revenue", "Cost of goods sold", "Gross loss");
    }

    @Test
    void theSameColumnSortedByLabel() {
        assertThat(labels("s1", new SectionSort(SectionSort.LABELS, false)))
                .containsSubsequence(
                        "Accounts receivable", "Cash and cash", "Inventories", "Prepaid expenses");
    }

    private List<String> labels(String statement, SectionSort sort) {
        return rows(statement, sort).stream()
                .map(row -> row.line().label())
                .map(label -> KNOWN.stream().filter(label::startsWith).findFirst().orElse(label))
                .toList();
    }

    private static final List<String> KNOWN =
            List.of(
                    "Current Assets:",
                    "Accounts receivable",
                    "net of allowance",
                    "Prepaid expenses",
                    "Selling, general",
                    "includes stock-based",
                    "Research and development",
                    "Cost of goods sold",
                    "Cash and cash");

    private List<Row> rows(String id, SectionSort sort) {
        var statement = filing.statement(id);
        var filed = Row.filed(statement);
        var top = sort == null ? filed : sort.apply(statement, filed);
        return top.stream().flatMap(Row::all).toList();
    }
}
