package org.crossfoot.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.write.Counts;
import org.crossfoot.write.Report;
import org.crossfoot.write.ReportedPeriod;

/** The list of filings that were open before, newest first. */
final class Recents {

    private static final int LONGEST = 12;

    private Recents() {}

    static Recent of(Report report, FilingNames names, LocalDate today) {
        var filing = report.filing();
        var reported = ReportedPeriod.of(filing);
        var counts = Counts.of(report);
        return new Recent(
                filing.origin().path(),
                names.company(filing),
                names.form(filing),
                reported.end(),
                reported.months(),
                counts.differ(),
                counts.notes(),
                today);
    }

    /** The list with one more in front, which stands in it once. */
    static List<Recent> with(List<Recent> list, Recent latest) {
        var others = list.stream().filter(old -> !old.path().equals(latest.path()));
        return Stream.concat(Stream.of(latest), others).limit(LONGEST).toList();
    }
}
