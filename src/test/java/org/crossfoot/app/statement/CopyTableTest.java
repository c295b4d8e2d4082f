package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.app.Units;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class CopyTableTest {

    private final Statement operations = Sheets.capstoneLike().statement("s2");

    @Test
    void negativesHaveARealMinusAndNoSeparators() {
        assertThat(table(Units.AS_FILED, false, cell(16, 0), cell(16, 1)).text())
                .isEqualTo("-10495\t-10358");
    }

    @Test
    void headsAndLabelsGoWithTheFigures() {
        assertThat(table(Units.AS_FILED, true, cell(0, 0), cell(0, 2)).text())
                .isEqualTo(
                        "(In thousands, except per share data)"
                                + "\tThree Months Ended September 30, 2006"
                                + "\tSix Months Ended September 30, 2006\n"
                                + "Revenue\t3118\t9730");
    }

    @Test
    void figuresAreInTheUnitShownInFullPrecision() {
        assertThat(table(Units.MILLIONS, false, cell(0, 0)).text()).isEqualTo("3.118");
        assertThat(table(Units.ONES, false, cell(0, 0)).text()).isEqualTo("3118000");
        assertThat(table(Units.MILLIONS, false, cell(17, 0)).text()).isEqualTo("-0.1");
    }

    @Test
    void aCellThatIsNotSelectedIsLeftEmpty() {
        assertThat(table(Units.AS_FILED, false, cell(0, 0), cell(1, 1)).text())
                .isEqualTo("3118\t\n\t6905");
    }

    @Test
    void aDashIsZeroForASpreadsheet() {
        assertThat(table(Units.AS_FILED, false, cell(13, 0)).text()).isEqualTo("0");
    }

    @Test
    void forALetterTheFiguresAreAsShown() {
        assertThat(table(Units.AS_FILED, false, cell(16, 0)).html())
                .isEqualTo("<table><tr><td>(10,495)</td></tr></table>");
    }

    private CopyTable table(Units units, boolean heads, CellRef... cells) {
        var rows = Row.filed(operations).stream().flatMap(Row::all).toList();
        return new CopyTable(operations, rows, List.of(cells), units, heads);
    }

    private static CellRef cell(int row, int column) {
        return new CellRef("s2", row, column);
    }
}
