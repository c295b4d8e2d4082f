package org.crossfoot.app.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.app.Phrases;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Reports and proofs for the tests of the panels. */
final class Found {

    static final ResourceBundle MESSAGES = ResourceBundle.getBundle("i18n.messages");
    static final Phrases PHRASES = new Phrases(MESSAGES);
    static final FindingTexts TEXTS = new FindingTexts(MESSAGES);

    private Found() {}

    /** The look-alike release, with total current assets one digit off. */
    static Report withAnError() {
        return report(Sheets.filing(Sheets.capstoneLikeScript().replace("63,223", "63,232")));
    }

    static Report report(Filing filing) {
        return Report.of(new Reading<>(filing, List.of()));
    }

    /** The report with more outcomes behind its own. */
    static Report with(Report report, Outcome... more) {
        var all = new java.util.ArrayList<>(report.outcomes());
        all.addAll(List.of(more));
        return new Report(report.filing(), report.problems(), all, report.series());
    }

    static Outcome.Differs error(Report report) {
        return report.outcomes(Outcome.Differs.class).stream()
                .filter(each -> each.severity() == Outcome.Severity.ERROR)
                .findFirst()
                .orElseThrow();
    }

    static Outcome.Skipped notInTables(Report report) {
        return new Outcome.Skipped(
                error(report).check(),
                Outcome.Reason.NOT_IN_TABLES,
                "Backlog",
                List.of(),
                Optional.of(Proofs.words(report.filing(), "$7.2 million")));
    }

    /** "approximately 0.2 million" against 602 less 461 thousand, with wider scopes. */
    static Proof stockCompensation(Report report) {
        return increase(
                report,
                "Selling, general and administrative",
                List.of(
                        increase(report, "and research and development", List.of(), 663, 461),
                        increase(report, "and cost of goods", List.of(), 688, 461)),
                602,
                461);
    }

    private static Proof increase(
            Report report, String subject, List<Proof> others, int now, int then) {
        var computed = Proofs.thousands(now - then);
        return new Proof(
                subject,
                Optional.empty(),
                Unit.MONEY,
                List.of(
                        Proofs.term(Op.PLUS, "this year", now),
                        Proofs.term(Op.MINUS, "last year", then)),
                computed,
                Proofs.within(computed, 1),
                Proofs.said(
                        "approximately $0.2 million",
                        new Amount(BigDecimal.valueOf(200_000), -5),
                        Unit.MONEY,
                        Proofs.words(report.filing(), "approximately $0.2 million")),
                others);
    }
}
