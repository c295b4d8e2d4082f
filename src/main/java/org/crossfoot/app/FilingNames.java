package org.crossfoot.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Filing;
import org.crossfoot.write.ReportedPeriod;

/** What a filing is called where it is listed: company, form and period, never a path. */
public record FilingNames(Phrases phrases) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    ",?\\s+(corporation|corp|incorporated|inc|company|co|limited|ltd|llc|plc)\\.?"
                            + "(\\s*/[a-z]{2,3}/?)?$",
                    Pattern.CASE_INSENSITIVE);

    /** The company without its legal form; the file's name where the filing does not say. */
    public String company(Filing filing) {
        return filing.registrant()
                .name()
                .map(name -> LEGAL_FORM.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .orElse(filing.origin().name());
    }

    public String form(Filing filing) {
        return filing.registrant().form().orElse(phrases.text("filing.form-unknown"));
    }

    /** "8-K · filed Nov 9, 2006". */
    public String formAndDay(Filing filing) {
        return filing.registrant()
                .filed()
                .map(day -> phrases.text("filing.filed", form(filing), DAY.format(day)))
                .orElseGet(() -> form(filing));
    }

    /** "Quarter to Sep 30, 2006"; empty where no period is known. */
    public String period(Filing filing) {
        var reported = ReportedPeriod.of(filing);
        return period(reported.end(), reported.months());
    }

    public String period(Optional<LocalDate> end, int months) {
        return end.map(day -> phrases.text(periodKey(months), DAY.format(day), months)).orElse("");
    }

    private static String periodKey(int months) {
        return switch (months) {
            case 0 -> "filing.period.day";
            case 3 -> "filing.period.quarter";
            case 6 -> "filing.period.half-year";
            case 12 -> "filing.period.year";
            default -> "filing.period.months";
        };
    }
}
