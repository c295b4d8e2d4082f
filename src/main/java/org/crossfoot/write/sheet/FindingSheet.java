package org.crossfoot.write.sheet;

import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.dhatim.fastexcel.Worksheet;

/** Everything that was compared or could not be, worst first, a row each. */
final class FindingSheet {

    private static final String[] HEADS = {
        "Outcome", "Finding", "Where", "Printed", "Computed", "What it may be", "Check"
    };
    private static final double[] WIDTHS = {14, 70, 34, 18, 18, 60, 34};

    private final Worksheet sheet;
    private final Report report;
    private final FindingTexts texts;
    private int row;

    FindingSheet(Worksheet sheet, Report report, FindingTexts texts) {
        this.sheet = sheet;
        this.report = report;
        this.texts = texts;
    }

    void write() {
        for (int column = 0; column < HEADS.length; column++) {
            sheet.value(0, column, HEADS[column]);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, HEADS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        report.outcomes(Outcome.Differs.class).stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .forEach(this::differs);
        report.outcomes(Outcome.Skipped.class).forEach(each -> row("not checked", each));
        for (var agrees : report.outcomes(Outcome.Agrees.class)) {
            row("agrees", agrees);
            figures(agrees.proof());
        }
    }

    private void differs(Outcome.Differs differs) {
        row(
                switch (differs.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "note";
                },
                differs);
        figures(differs.proof());
        var diagnoses =
                differs.diagnoses().stream().map(each -> texts.diagnosis(report, each)).toList();
        sheet.value(row, 5, String.join(" ", diagnoses));
    }

    private void row(String outcome, Outcome which) {
        row++;
        sheet.value(row, 0, outcome);
        sheet.value(row, 1, texts.title(report, which));
        sheet.value(row, 2, texts.place(report, which));
        sheet.value(row, 6, which.check());
    }

    /** In full units, as the words and the tables of a filing may be scaled differently. */
    private void figures(Proof proof) {
        if (!proof.namesWayAlone()) {
            sheet.value(row, 3, proof.stated().amount().value());
        }
        sheet.value(row, 4, proof.computed().value());
        sheet.range(row, 3, row, 4).style().format("#,##0.###_);(#,##0.###)").set();
    }
}
