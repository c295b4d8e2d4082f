package org.crossfoot.app;

import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The title of the window: the filing in front. */
record Titles(Phrases phrases) {

    String of(@Nullable Report report) {
        if (report == null) {
            return phrases.text("app.name");
        }
        var names = new FilingNames(phrases);
        var filing = report.filing();
        return phrases.text("app.title", names.company(filing), names.form(filing));
    }
}
