package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossfoot.app.FactScale;
import org.crossfoot.app.ShownFigure;
import org.crossfoot.app.Units;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.write.FigureFormat;

/**
 * The selected figures as a table for the clipboard: rows in shown order, columns left to right.
 *
 * @param heads whether labels and column heads go with the figures
 */
record CopyTable(
        Statement statement, List<Row> rows, List<CellRef> cells, Units units, boolean heads) {

    /** Tab-separated, negatives with a real minus, no thousands separators. */
    String text() {
        return table(this::plain).stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }

    /** The same table with the figures as they are shown. */
    String html() {
        return table(this::shown).stream()
                .map(row -> row.stream().map(CopyTable::cell).collect(Collectors.joining()))
                .collect(Collectors.joining("</tr><tr>", "<table><tr>", "</tr></table>"));
    }

    private interface Form {
        String of(Line line, Fact fact);
    }

    private List<List<String>> table(Form form) {
        var columns = new TreeSet<Integer>();
        cells.forEach(cell -> columns.add(cell.column()));
        var table = new ArrayList<List<String>>();
        if (heads) {
            var head = new ArrayList<String>();
            head.add(statement.unit().text());
            columns.forEach(column -> head.add(statement.columns().get(column).label()));
            table.add(head);
        }
        for (Row row : rows) {
            if (cells.stream().anyMatch(cell -> cell.row() == row.index())) {
                table.add(row(row, columns, form));
            }
        }
        return table;
    }

    private List<String> row(Row row, TreeSet<Integer> columns, Form form) {
        var texts = new ArrayList<String>();
        if (heads) {
            texts.add(row.line().name());
        }
        for (int column : columns) {
            boolean chosen = cells.contains(statement.cell(row.index(), column));
            var fact = row.line().facts().get(column).filter(_ -> chosen);
            texts.add(fact.map(known -> form.of(row.line(), known)).orElse(""));
        }
        return texts;
    }

    private String plain(Line line, Fact fact) {
        return FigureFormat.plain(fact.amount(), FactScale.power(statement, line, fact, units));
    }

    private String shown(Line line, Fact fact) {
        return ShownFigure.of(statement, line, fact, units).toString();
    }

    private static String cell(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<td>" + safe + "</td>";
    }
}
