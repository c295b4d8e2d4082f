package org.crossfoot.write.text;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.Counts;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Prints reports as text. */
public final class TextReports {

    private final FindingTexts texts;

    public TextReports(ResourceBundle messages) {
        this.texts = new FindingTexts(messages);
    }

    public void write(Report report, PrintWriter out) {
        var filing = report.filing();
        out.println(filing.registrant().name().orElse(filing.origin().name()));
        filing.statements().forEach(statement -> out.println("  " + statement.title()));
        for (var finding : report.outcomes(Outcome.Differs.class)) {
            out.println(finding.severity() + " " + texts.message(report, finding));
        }
        var counts = Counts.of(report);
        out.println(
                "%d differ, %d notes, %d agree, %d not checked"
                        .formatted(
                                counts.differ(),
                                counts.notes(),
                                counts.agree(),
                                counts.notChecked()));
    }
}
