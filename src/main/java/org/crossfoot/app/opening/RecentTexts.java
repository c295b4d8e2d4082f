package org.crossfoot.app.opening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossfoot.app.FilingNames;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Recent;

/** What a line of the recent list says. */
record RecentTexts(Phrases phrases) {

    private static final DateTimeFormatter THIS_YEAR =
            DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter EARLIER =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

    String period(Recent recent) {
        return new FilingNames(phrases).period(recent.periodEnd(), recent.months());
    }

    Mark mark(Recent recent) {
        return recent.differ() > 0 ? Mark.DIFFERS : recent.notes() > 0 ? Mark.NOTE : Mark.AGREES;
    }

    String outcome(Recent recent) {
        if (recent.differ() > 0) {
            return phrases.text("recent.differ", recent.differ());
        }
        return recent.notes() > 0
                ? phrases.text("recent.notes", recent.notes())
                : phrases.text("recent.agrees");
    }

    String day(Recent recent, LocalDate today) {
        var day = recent.day();
        if (day.equals(today)) {
            return phrases.text("recent.today");
        }
        if (day.equals(today.minusDays(1))) {
            return phrases.text("recent.yesterday");
        }
        return (day.getYear() == today.getYear() ? THIS_YEAR : EARLIER).format(day);
    }

    /** The whole line, for those who hear it. */
    String spoken(Recent recent, LocalDate today) {
        return String.join(
                ", ",
                recent.company(),
                recent.form(),
                period(recent),
                outcome(recent),
                day(recent, today));
    }
}
