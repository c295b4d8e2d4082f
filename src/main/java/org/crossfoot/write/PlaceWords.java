package org.crossfoot.write;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/** Where an outcome stands in its filing. */
final class PlaceWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

    private final ResourceBundle messages;
    private final Filing filing;

    PlaceWords(ResourceBundle messages, Filing filing) {
        this.messages = messages;
        this.filing = filing;
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> of(agrees.proof());
            case Differs differs -> of(differs.proof());
            case Skipped skipped ->
                    skipped.words().map(this::text).orElseGet(() -> table(skipped.cells(), ""));
        };
    }

    /** "Sep 30, 2006", or "3 months to Sep 30, 2006". */
    static String period(Period period) {
        return switch (period) {
            case Period.Instant instant -> date(instant.end());
            case Period.Duration duration -> length(duration) + " to " + date(duration.end());
        };
    }

    private static String length(Period.Duration duration) {
        return switch (duration.months()) {
            case 0 -> duration.days() + " days";
            case 1 -> "1 month";
            case 12 -> "Year";
            default -> duration.months() + " months";
        };
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private String of(Proof proof) {
        Optional<Source> words = proof.stated().words();
        return words.isPresent()
                ? text(words.get())
                : table(proof.cells(), proof.period().map(PlaceWords::period).orElse(""));
    }

    private String table(List<CellRef> cells, String period) {
        var statements = cells.stream().map(CellRef::statement).distinct().toList();
        if (statements.isEmpty()) {
            return "";
        }
        var statement = filing.statement(statements.getFirst());
        String name =
                statements.size() > 1
                        ? messages.getString("finding.place.several")
                        : messages.getString("finding.kind." + statement.kind());
        return period.isEmpty() ? name : format("finding.place", name, period);
    }

    private String text(Source source) {
        var document = filing.document(source.document());
        String name =
                document.type()
                        .filter(type -> filing.documents().size() > 1)
                        .map(type -> type.replaceFirst("^EX-", "Exhibit "))
                        .orElseGet(() -> messages.getString("finding.place.text"));
        return line(document, source.start())
                .map(number -> format("finding.place.document", name, number))
                .orElse(name);
    }

    private static Optional<String> line(Document document, int at) {
        return document.line(at).map(PrintedLine::number).map(String::valueOf);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), Locale.ENGLISH).format(arguments);
    }
}
