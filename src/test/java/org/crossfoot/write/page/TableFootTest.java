package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class TableFootTest {

    private static final double ROOM = 520;

    @Test
    void theKeyExplainsOnlyTheSignsThatStandThere() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        [a] Cash | 10 | 11
                        [b] Land | 20 | 21
                        [t AssetsCurrent = a + b] Total current assets | 30 | 32
                        """);

        assertThat(Drawn.text(drawn(foot(Reports.of(filing)))))
                .contains("✓", "sum of its rows, recomputed")
                .doesNotContain("see the note", "agrees with");
    }

    @Test
    void aNoteIsNumberedAsItsSignIs() {
        assertThat(Drawn.text(drawn(foot(Reports.slipped()))))
                .containsSubsequence("n1", "see the note", "n1", "Total current assets");
    }

    @Test
    void theHeightHoldsAllThatIsDrawn() {
        var foot = foot(Reports.slipped());
        double lowest =
                Drawn.words(drawn(foot)).stream().mapToDouble(Mark.Words::y).max().orElseThrow();

        assertThat(lowest).isBetween(100 + foot.height() - 20, 100 + foot.height());
    }

    @Test
    void withoutSignsItTakesNoRoom() {
        assertThat(new TableFoot(ROOM, Drawn.PHRASE).height()).isZero();
    }

    private static TableFoot foot(Report report) {
        var statement = report.filing().statement("s1");
        var plan = ColumnPlan.of(statement, ROOM, 0.75).getFirst();
        var marks = new TickMarks(report, statement, Drawn.TEXTS);
        var foot = new TableFoot(ROOM, Drawn.PHRASE);
        Row.of(statement, plan).forEach(row -> foot.add(row, plan, marks));
        return foot;
    }

    private static Page drawn(TableFoot foot) {
        var canvas = Drawn.canvas();
        foot.draw(canvas, 100);
        return canvas.page();
    }
}
