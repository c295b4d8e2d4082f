package org.crossfoot.write.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.write.Report;
import org.dhatim.fastexcel.Worksheet;

/** The points of all series, in full units, a row each; derived ones say from which cells. */
final class TrendSheet {

    private static final String[] HEADS = {"Measure", "From", "To", "Value", "Basis", "Cells"};
    private static final double[] WIDTHS = {18, 14, 14, 20, 12, 50};

    private final Worksheet sheet;
    private final Report report;

    TrendSheet(Worksheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void write() {
        for (int column = 0; column < HEADS.length; column++) {
            sheet.value(0, column, HEADS[column]);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, HEADS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (var series : report.series()) {
            for (var point : series.points()) {
                point(row++, series.measure(), point);
            }
        }
    }

    private void point(int row, Measure measure, Series.Point point) {
        sheet.value(row, 0, measure.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (point.period() instanceof Period.Duration over) {
            date(row, 1, over.start());
        }
        date(row, 2, point.period().end());
        sheet.value(row, 3, point.amount().value());
        var style = sheet.style(row, 3).format("#,##0_);(#,##0)");
        if (point.basis() != Series.Basis.REPORTED) {
            style.italic();
        }
        style.set();
        sheet.value(row, 4, point.basis().name().toLowerCase(Locale.ROOT));
        sheet.value(row, 5, terms(point));
    }

    private void date(int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    private String terms(Series.Point point) {
        return point.terms().stream()
                .map(term -> (term.sign() < 0 ? "− " : "+ ") + cell(term))
                .collect(Collectors.joining(" "));
    }

    private String cell(Series.Term term) {
        var statement = report.filing().statement(term.cell().statement());
        return statement.lines().get(term.cell().row()).name()
                + ", "
                + statement.columns().get(term.cell().column()).label();
    }
}
