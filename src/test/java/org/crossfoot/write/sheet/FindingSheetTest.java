package org.crossfoot.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.claim.Told;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class FindingSheetTest {

    @Test
    void everyOutcomeHasARowTheWorstFirst() {
        var report = Reports.slipped();
        var rows = rows(report);

        assertThat(rows).hasSize(report.outcomes().size() + 1);
        assertThat(rows.stream().skip(1).map(List::getFirst).distinct())
                .containsExactly("error", "note", "not checked", "agrees");
    }

    @Test
    void figuresAreInFullUnitsPrintedBeforeComputed() {
        var error = rows(Reports.slipped()).get(1);

        assertThat(error.get(1)).contains("63,233");
        assertThat(error).containsSequence("63233000", "63223000");
    }

    @Test
    void wordsWithoutAFigureHaveNoneInTheirRow() {
        var report =
                Reports.of(
                        Told.telling(
                                "Revenue for the quarter increased 47% from the prior year"
                                        + " comparable quarter."));

        assertThat(rows(report))
                .filteredOn(row -> row.contains("direction-words-agree"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("0"));
    }

    private static List<List<String>> rows(Report report) {
        return Books.rows(
                sheet ->
                        new FindingSheet(sheet, report, new FindingTexts(Reports.messages()))
                                .write());
    }
}
