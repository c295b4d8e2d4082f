package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableRow;
import org.crossfoot.app.SheetFilings;
import org.crossfoot.app.Units;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FigureCellTest {

    private final Report report = SheetFilings.report();
    private final SimpleObjectProperty<SheetView> view = new SimpleObjectProperty<>(view(0));

    @Test
    void drawsTheFigureOfTheLineThatItsRowHasMovedOnTo(FxRobot robot) {
        robot.interact(
                () -> {
                    var row = new TreeTableRow<Row>();
                    var cell = cell(row);
                    row.setItem(row(0, "Inventories"));
                    cell.updateItem(
                            row(0, "Inventories").line().facts().getFirst().orElseThrow(), false);
                    String inventories = cell.getAccessibleText();

                    row.setItem(row(0, "Total current assets"));
                    view.set(view(0));

                    assertThat(inventories).contains("inventories");
                    assertThat(cell.getAccessibleText()).contains("total current assets");
                });
    }

    @Test
    void aRowOfTheLastStatementIsNotDrawnByTheNext(FxRobot robot) {
        robot.interact(
                () -> {
                    var row = new TreeTableRow<Row>();
                    var cell = cell(row);
                    var line = row(0, "Total current assets");
                    row.setItem(line);
                    cell.updateItem(line.line().facts().getFirst().orElseThrow(), false);
                    assertThat(drawn(cell)).isTrue();

                    view.set(view(1));

                    assertThat(drawn(cell)).isFalse();
                });
    }

    @Test
    void aColumnThatTheStatementDoesNotHaveIsNotDrawn(FxRobot robot) {
        robot.interact(
                () -> {
                    var row = new TreeTableRow<Row>();
                    var cell = cell(row, 9);
                    var line = row(0, "Total current assets");
                    row.setItem(line);
                    cell.updateItem(line.line().facts().getFirst().orElseThrow(), false);

                    assertThat(drawn(cell)).isFalse();
                });
    }

    @Test
    void aPercentageHasItsSignAndNoCurrency(FxRobot robot) {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | % ?
                        Cash | $3,174 | (6)
                        """);
        var statement = filing.statements().getFirst();
        robot.interact(
                () -> {
                    view.set(
                            SheetView.of(
                                    new Report(filing, List.of(), List.of(), List.of()),
                                    FiledSheet.of(statement, Marks.NONE),
                                    Marks.NONE,
                                    Units.AS_FILED));
                    var row = new TreeTableRow<Row>();
                    row.setItem(Row.filed(statement).getFirst());

                    assertThat(texts(row, 0)).containsExactly("", "$", "3,174", "");
                    assertThat(texts(row, 1)).containsExactly("", "", "(6", "%)");
                });
    }

    /** The words of a cell: operator, currency, digits, and what closes them. */
    private List<String> texts(TreeTableRow<Row> row, int column) {
        var cell = cell(row, column);
        cell.updateItem(row.getItem().line().facts().get(column).orElseThrow(), false);
        return cell.getGraphic().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static boolean drawn(FigureCell cell) {
        return cell.getGraphic().lookup(".inked").isVisible();
    }

    private FigureCell cell(TreeTableRow<Row> row) {
        return cell(row, 0);
    }

    private FigureCell cell(TreeTableRow<Row> row, int column) {
        var words = new MarkWords(ResourceBundle.getBundle("i18n.messages"));
        var cell = new FigureCell(view, column, words);
        cell.updateTableRow(row);
        return cell;
    }

    private SheetView view(int statement) {
        var shown = report.filing().statements().get(statement);
        var marks = new Marks(report.outcomes());
        return SheetView.of(report, FiledSheet.of(shown, marks), marks, Units.AS_FILED);
    }

    private Row row(int statement, String label) {
        List<Row> rows = Row.filed(report.filing().statements().get(statement));
        return rows.stream()
                .flatMap(Row::all)
                .filter(row -> row.line().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
