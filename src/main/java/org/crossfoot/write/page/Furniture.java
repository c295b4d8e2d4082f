package org.crossfoot.write.page;

import java.time.LocalDate;
import java.util.StringJoiner;
import org.crossfoot.model.Filing;
import org.crossfoot.write.ReportedPeriod;
import org.crossfoot.write.Version;

/** What stands at the head and the foot of every page. */
final class Furniture {

    private static final double HEADING = 34;
    private static final double FOOTING = 20;
    private static final double GAP = 10;
    private static final double AIR = 12;

    private final Filing filing;
    private final Phrase phrase;
    private final double full;

    /**
     * @param sizing how large the report is set; its furniture stays as large as it is
     */
    Furniture(Filing filing, Phrase phrase, Sizing sizing) {
        this.filing = filing;
        this.phrase = phrase;
        this.full = 1 / sizing.factor();
    }

    /** What the heading takes of a page. */
    double above() {
        return (HEADING + GAP) * full;
    }

    /** What the footing takes of a page. */
    double below() {
        return (FOOTING + GAP) * full;
    }

    void heading(Canvas canvas, String unit) {
        double y = canvas.top() + 10 * full;
        String title = phrase.of("title");
        canvas.wordsTo(canvas.right(), y + 3 * full, title, Type.BOLD.scaled(full));
        fitted(canvas, y, company(), Type.COMPANY, Type.BOLD.scaled(full).width(title));
        line(canvas, y + 15 * full, about(), Type.SECOND, unit, Type.SECOND);
        canvas.across(canvas.left(), canvas.right(), y + 23.5 * full, 1.2 * full);
    }

    void footing(Canvas canvas, int page, int pages, LocalDate printed) {
        double y = canvas.bottom() - 8 * full;
        var origin = filing.origin();
        String file = phrase.of("file", origin.name(), origin.bytes());
        String by = phrase.of("printed", Version.current(), Phrase.date(printed));
        canvas.across(canvas.left(), canvas.right(), y - 12 * full, 0.7 * full);
        line(canvas, y, file, Type.FOOT, by, Type.FOOT);
        line(
                canvas,
                y + 10 * full,
                phrase.of("sha256", grouped()),
                Type.FOOT,
                phrase.of("page", page, pages),
                Type.FOOT_BOLD);
    }

    /** Words at both ends of a line. */
    private void line(
            Canvas canvas, double y, String left, Type leftType, String right, Type rightType) {
        var type = rightType.scaled(full);
        canvas.wordsTo(canvas.right(), y, right, type);
        fitted(canvas, y, left, leftType, type.width(right));
    }

    /** Words at the left, cut where they would meet those at the right. */
    private void fitted(Canvas canvas, double y, String words, Type usual, double taken) {
        var type = usual.scaled(full);
        double room = canvas.right() - canvas.left() - taken - AIR * full;
        canvas.words(canvas.left(), y, type.metrics().fitted(words, type.size(), room), type);
    }

    private String company() {
        return filing.registrant().name().orElse(filing.origin().name());
    }

    private String about() {
        var about = new StringJoiner(" · ");
        var registrant = filing.registrant();
        registrant.form().ifPresent(form -> about.add(phrase.of("form", form)));
        registrant.filed().ifPresent(date -> about.add(phrase.of("filed", Phrase.date(date))));
        var reported = ReportedPeriod.of(filing);
        String ended = "ended." + length(reported.months());
        reported.end().ifPresent(day -> about.add(phrase.of(ended, Phrase.date(day))));
        return about.toString();
    }

    /** "quarter", "half", "year" or "period". */
    private static String length(int months) {
        return switch (months) {
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
