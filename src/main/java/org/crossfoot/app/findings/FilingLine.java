package org.crossfoot.app.findings;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Filing;
import org.crossfoot.write.ReportedPeriod;

/** Company, form and period of a filing, on one line. */
final class FilingLine {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private FilingLine() {}

    static String of(Filing filing, Phrases phrases) {
        var who = filing.registrant();
        String name = who.name().orElse(filing.origin().name());
        String line = who.form().map(form -> name + " " + form).orElse(name);
        return ReportedPeriod.of(filing)
                .end()
                .map(end -> line + " · " + phrases.text("findings.period", DATE.format(end)))
                .orElse(line);
    }
}
