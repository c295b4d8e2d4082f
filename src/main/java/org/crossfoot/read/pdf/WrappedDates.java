package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates that a narrow column head cuts after the month, "December" above "31,", or after the day
 * beside dates that it does not cut, made whole: read line by line, the months would stand beside
 * the days of their neighbours.
 */
final class WrappedDates {

    private static final String NAME =
            "(?i)(?:.* )?(?:january|february|march|april|may|june|july|august|september"
                    + "|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
    private static final String DATE = NAME + " \\d\\d?,?";
    private static final Pattern MONTH = Pattern.compile(NAME);
    private static final Pattern DAY =
            Pattern.compile("(?:[1-9]|[12]\\d|3[01]),?(?: (?:19|20)\\d\\d)?(?: \\([a-z\\d]\\))?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(DATE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?: \\([a-z\\d]\\))?");
    private static final Pattern WHOLE = Pattern.compile(DATE + " (?:19|20)\\d\\d");

    /** In ems: lines of one head are no further apart. */
    private static final double PITCH = 1.9;

    private WrappedDates() {}

    static List<Row> whole(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (Row row : rows) {
            int at = whole.size() - (beside(whole, row) ? 2 : 1);
            if (at < 0 || row.base() - whole.get(at).base() > PITCH * row.em()) {
                whole.add(row);
                continue;
            }
            List<Phrase> above = new ArrayList<>(whole.get(at).phrases());
            List<Phrase> below = new ArrayList<>(row.phrases());
            boolean mixed = below.stream().anyMatch(head -> WHOLE.matcher(head.text()).matches());
            below.replaceAll(day -> joined(above, MONTH, day, DAY));
            if (mixed) {
                below.replaceAll(year -> joined(above, MONTH_AND_DAY, year, YEAR));
            }
            Row last = whole.remove(at);
            if (!above.isEmpty()) {
                whole.add(at, new Row(above, last.base(), last.em()));
            }
            whole.add(new Row(below, row.base(), row.em()));
        }
        return whole;
    }

    /**
     * The rest of a date with its beginning, which is taken from the line above; itself if none.
     */
    private static Phrase joined(
            List<Phrase> above, Pattern beginning, Phrase phrase, Pattern rest) {
        if (!rest.matcher(phrase.text()).matches()) {
            return phrase;
        }
        Optional<Phrase> begun =
                above.stream()
                        .filter(head -> over(head, phrase))
                        .filter(head -> beginning.matcher(head.text()).matches())
                        .findFirst();
        begun.ifPresent(above::remove);
        return begun.map(head -> joined(head, phrase)).orElse(phrase);
    }

    /**
     * Whether what stands right above is words at the left, "(In thousands)", between two lines.
     */
    private static boolean beside(List<Row> rows, Row row) {
        return !rows.isEmpty() && rows.getLast().single() && rows.getLast().right() < row.left();
    }

    private static boolean over(Phrase head, Phrase below) {
        return head.left() < below.right() && below.left() < head.right();
    }

    private static Phrase joined(Phrase head, Phrase below) {
        String text = head.text() + " " + below.text();
        double right = Math.max(head.right(), below.right());
        return new Phrase(
                text, Math.min(head.left(), below.left()), right, right, text.length(), false);
    }
}
