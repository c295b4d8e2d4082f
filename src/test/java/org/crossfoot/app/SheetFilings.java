package org.crossfoot.app;

import java.util.List;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/** The hand-written filing, as the tests of the sheet and of the source use it. */
public final class SheetFilings {

    private SheetFilings() {}

    public static Report report() {
        return Report.of(new Reading<>(Sheets.capstoneLike(), List.of()));
    }

    /** The row of a statement with a label, or with the meaning that it has. */
    public static int row(Statement statement, String name) {
        for (int row = 0; row < statement.lines().size(); row++) {
            if (statement.lines().get(row).name().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    public static CellRef cell(Filing filing, String statement, String row, int column) {
        return new CellRef(statement, row(filing.statement(statement), row), column);
    }
}
