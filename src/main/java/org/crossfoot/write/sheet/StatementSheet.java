package org.crossfoot.write.sheet;

import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FiledFigure;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** A statement as filed, its figures as numbers in the unit of its caption. */
final class StatementSheet {

    private static final int HEADS = 4;
    private static final double LABEL_WIDTH = 58;
    private static final double FIGURE_WIDTH = 17;

    private final Worksheet sheet;
    private final Filing filing;
    private final Statement statement;

    StatementSheet(Worksheet sheet, Filing filing, Statement statement) {
        this.sheet = sheet;
        this.filing = filing;
        this.statement = statement;
    }

    void write() {
        sheet.value(0, 0, filing.registrant().name().orElse(filing.origin().name()));
        sheet.value(1, 0, statement.title());
        sheet.value(2, 0, caption());
        sheet.style(0, 0).bold().set();
        sheet.style(1, 0).bold().set();
        sheet.width(0, LABEL_WIDTH);
        for (int column = 0; column < statement.columns().size(); column++) {
            sheet.width(column + 1, FIGURE_WIDTH);
            sheet.value(HEADS, column + 1, statement.columns().get(column).label());
        }
        sheet.range(HEADS, 0, HEADS, statement.columns().size())
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("right")
                .verticalAlignment("bottom")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(1, HEADS + 1);
        for (int row = 0; row < statement.lines().size(); row++) {
            line(HEADS + 1 + row, statement.lines().get(row));
        }
    }

    private void line(int row, Line line) {
        boolean bold = line.sums() || line.role() == Line.Role.HEADING;
        int indent = line.level() + (line.role() == Line.Role.MEMO ? 1 : 0);
        sheet.value(row, 0, line.label());
        var label = sheet.style(row, 0).wrapText(true).verticalAlignment("top");
        if (indent > 0) {
            label.indent(indent).horizontalAlignment("left");
        }
        if (bold) {
            label.bold();
        }
        label.set();
        for (int i = 0; i < line.facts().size(); i++) {
            int column = i + 1;
            line.facts().get(i).ifPresent(fact -> figure(row, column, line, fact));
        }
    }

    private void figure(int row, int column, Line line, Fact fact) {
        var figure = FiledFigure.of(statement, line, fact);
        sheet.value(row, column, figure.value());
        var style =
                sheet.style(row, column)
                        .format(format(figure, statement.unit(line, fact), fact.nil()));
        if (line.sums()) {
            style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        if (line.role() == Line.Role.TOTAL) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE);
        }
        style.set();
    }

    /** Negatives in parentheses, a dash where a dash is printed, the places that are printed. */
    static String format(FiledFigure figure, Unit unit, boolean nil) {
        int places = unit == Unit.PER_SHARE ? Math.max(2, figure.places()) : figure.places();
        String digits = "#,##0" + (places > 0 ? "." + "0".repeat(places) : "");
        String tail = unit == Unit.PERCENT ? "\"%\"" : "";
        String zero = nil ? "\"–\"_)" : digits + tail + "_)";
        return digits + tail + "_);(" + digits + tail + ");" + zero;
    }

    private String caption() {
        var unit = statement.unit();
        String text = unit.text().isBlank() ? "No unit stated" : unit.text();
        return text + " · " + unit.currency();
    }
}
