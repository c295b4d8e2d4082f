package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.app.SheetFilings;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Report report = SheetFilings.report();
    private final Marks marks = new Marks(report.outcomes());

    @Test
    void aTotalThatAgreesIsTickedAndItsAddendsAreNot() {
        assertThat(marks.first(cell("Total current assets"))).contains(CellMark.AGREES);
        assertThat(marks.first(cell("Inventories"))).isEmpty();
    }

    @Test
    void aWrongTotalIsContradicted() {
        var altered = Sheets.filing(Sheets.capstoneLikeScript().replace("63,223", "63,323"));
        var wrong = new Marks(Report.of(new Reading<>(altered, java.util.List.of())).outcomes());

        assertThat(wrong.first(cell("Total current assets"))).contains(CellMark.CONTRADICTED);
        assertThat(wrong.count("s1", CellMark.CONTRADICTED)).isPositive();
    }

    @Test
    void theLoudestComesFirst() {
        assertThat(marks.of(cell("Total assets"))).extracting(Marks.Said::mark).isSorted();
    }

    @Test
    void countsTheOutcomesThatTouchAStatement() {
        assertThat(marks.count("s1", CellMark.AGREES)).isPositive();
        assertThat(marks.count("s9", CellMark.AGREES)).isZero();
    }

    private CellRef cell(String row) {
        return SheetFilings.cell(report.filing(), "s1", row, 0);
    }
}
