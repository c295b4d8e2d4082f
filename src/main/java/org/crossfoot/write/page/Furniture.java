package org.crossfoot.write.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.StringJoiner;
import org.crossfoot.model.Column;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.write.Version;

/** What stands at the head and the foot of every page. */
final class Furniture {

    private final Filing filing;
    private final Phrase phrase;

    Furniture(Filing filing, Phrase phrase) {
        this.filing = filing;
        this.phrase = phrase;
    }

    void heading(Canvas canvas, String unit) {
        double y = canvas.top() + 10;
        double room = canvas.right() - canvas.left() - 150;
        canvas.words(
                canvas.left(),
                y,
                Type.COMPANY.metrics().fitted(company(), Type.COMPANY.size(), room),
                Type.COMPANY);
        canvas.words(canvas.left(), y + 15, about(), Type.SECOND);
        canvas.wordsTo(canvas.right(), y + 3, phrase.of("title"), Type.BOLD);
        canvas.wordsTo(canvas.right(), y + 15, unit, Type.SECOND);
        canvas.across(canvas.left(), canvas.right(), y + 23.5, 1.2);
    }

    void footing(Canvas canvas, int page, int pages, LocalDate printed) {
        double y = canvas.bottom() - 8;
        var origin = filing.origin();
        canvas.across(canvas.left(), canvas.right(), y - 12, 0.7);
        canvas.words(canvas.left(), y, phrase.of("file", origin.name(), origin.bytes()), Type.FOOT);
        canvas.words(canvas.left(), y + 10, phrase.of("sha256", grouped()), Type.FOOT);
        canvas.wordsTo(
                canvas.right(),
                y,
                phrase.of("printed", Version.current(), Phrase.date(printed)),
                Type.FOOT);
        canvas.wordsTo(canvas.right(), y + 10, phrase.of("page", page, pages), Type.FOOT_BOLD);
    }

    private String company() {
        return filing.registrant().name().orElse(filing.origin().name());
    }

    private String about() {
        var about = new StringJoiner(" · ");
        var registrant = filing.registrant();
        registrant.form().ifPresent(form -> about.add(phrase.of("form", form)));
        registrant.filed().ifPresent(date -> about.add(phrase.of("filed", Phrase.date(date))));
        registrant
                .periodEnd()
                .ifPresent(end -> about.add(phrase.of("ended." + length(end), Phrase.date(end))));
        return about.toString();
    }

    /** What the shortest column that ends on a day spans: "quarter", "half", "year", "period". */
    private String length(LocalDate end) {
        Optional<Integer> months =
                filing.statements().stream()
                        .flatMap(statement -> statement.columns().stream())
                        .map(Column::period)
                        .flatMap(Optional::stream)
                        .filter(period -> period.end().equals(end))
                        .filter(Period.Duration.class::isInstance)
                        .map(period -> ((Period.Duration) period).months())
                        .min(Comparator.naturalOrder());
        return switch (months.orElse(0)) {
            case 3, 4 -> "quarter";
            case 6 -> "half";
            case 12 -> "year";
            default -> "period";
        };
    }

    /** The checksum in groups of eight, so that eyes can compare it. */
    private String grouped() {
        return filing.origin().sha256().replaceAll("(.{8})(?=.)", "$1 ");
    }
}
