package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.read.claim.Told;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.crossfoot.write.page.TickMarks.Tick;
import org.junit.jupiter.api.Test;

class TickMarksTest {

    @Test
    void aTotalThatItsRowsGiveHasACheck() {
        assertThat(sign(Reports.sound(), "s1", "Total current assets")).contains("✓");
        assertThat(sign(Reports.sound(), "s1", "Prepaid expenses and other current assets"))
                .isEmpty();
    }

    @Test
    void aFigureThatASentenceStatesHasItsSign() {
        var report =
                Reports.of(
                        Told.telling(
                                "Revenue for the second quarter of fiscal 2007 was $3.1 million."));

        assertThat(sign(report, "s2", "Revenue")).isEqualTo("¶");
    }

    @Test
    void aNoteStandsInPlaceOfAllOtherSigns() {
        var report = Reports.slipped();
        var marks = marks(report, "s1");
        int row = row(report.filing().statement("s1"), "Total current assets");

        assertThat(marks.sign(row, 0)).isEqualTo("n1");
        assertThat(marks.ticks(row, 0)).isEmpty();
        assertThat(marks.notes(row, 0).getFirst().text()).contains("63,233");
        assertThat(marks.sign(row, 1)).contains("✓");
    }

    @Test
    void amountsInsideALabelAreMarkedOnItsRow() {
        var report = Reports.sound();
        var statement = report.filing().statement("s1");
        var marks = marks(report, "s1");
        int treasury = row(statement, "Treasury stock, at cost; 623,450 shares");

        assertThat(statement.lines().get(treasury + 1).role()).isEqualTo(Line.Role.MEMO);
        assertThat(marks.ticks(treasury, 0)).contains(Tick.EQUAL);
        assertThat(marks.sign(treasury + 1, 0)).isEmpty();
    }

    @Test
    void twoFiguresThatMustBeOneAreBothMarked() {
        var report = Reports.sound();
        var lines = report.filing().statement("s1").lines();
        var marks = marks(report, "s1");

        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).label().equals("Total")) {
                assertThat(marks.ticks(row, 0)).as("row %s", row).contains(Tick.EQUAL);
            }
        }
    }

    @Test
    void withoutAReportNothingIsMarked() {
        var statement = Reports.sound().filing().statement("s1");

        assertThat(new TickMarks(statement).sign(row(statement, "Total current assets"), 0))
                .isEmpty();
    }

    private static String sign(Report report, String statement, String label) {
        return marks(report, statement).sign(row(report.filing().statement(statement), label), 0);
    }

    private static TickMarks marks(Report report, String statement) {
        return new TickMarks(report, report.filing().statement(statement), Drawn.TEXTS);
    }

    private static int row(Statement statement, String label) {
        return statement.lines().stream().map(Line::label).toList().indexOf(label);
    }
}
