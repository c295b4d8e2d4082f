package org.crossfoot.write;

import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;

/**
 * How much was compared, and what came of it.
 *
 * @param differ findings that say something is wrong, or probably is
 * @param notes findings worth knowing
 * @param notChecked comparisons that could not be made; never counted as agreeing
 */
public record Counts(int differ, int notes, int agree, int notChecked) {

    public static Counts of(Report report) {
        var findings = report.outcomes(Outcome.Differs.class);
        int notes =
                (int) findings.stream().filter(each -> each.severity() == Severity.INFO).count();
        return new Counts(
                findings.size() - notes,
                notes,
                report.outcomes(Outcome.Agrees.class).size(),
                report.outcomes(Outcome.Skipped.class).size());
    }

    public int flagged() {
        return differ + notes;
    }

    public int run() {
        return flagged() + agree;
    }
}
