package org.crossfoot.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Blocks;

/** Whose filing it is and for when, as the tags of an inline XBRL cover say. */
final class CoverTags {

    /** A year that has all days, for a day that is named without one. */
    private static final String LEAP = ", 2000";

    private CoverTags() {}

    static Registrant read(List<Blocks> documents) {
        return new Registrant(
                said(documents, "EntityRegistrantName"),
                said(documents, "EntityCentralIndexKey").filter(key -> key.matches("\\d{1,10}")),
                said(documents, "DocumentType"),
                said(documents, "DocumentPeriodEndDate").flatMap(CoverTags::day),
                Optional.empty(),
                said(documents, "CurrentFiscalYearEndDate").flatMap(CoverTags::yearEnd));
    }

    private static Optional<String> said(List<Blocks> documents, String element) {
        return documents.stream()
                .flatMap(document -> document.tags().cover(element).stream())
                .map(words -> words.replaceAll("[\\s\u00a0]+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException _) {
            return Dates.parse(words);
        }
    }

    private static Optional<MonthDay> yearEnd(String words) {
        try {
            return Optional.of(MonthDay.parse(words));
        } catch (DateTimeException _) {
            return Dates.parse(words + LEAP).map(MonthDay::from);
        }
    }
}
