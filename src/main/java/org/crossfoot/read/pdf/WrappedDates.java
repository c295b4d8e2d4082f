package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates that a narrow column head cuts after the month, "December" above "31,", made whole: read
 * line by line, the months would stand beside the days of their neighbours.
 */
final class WrappedDates {

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)(?:.* )?(?:january|february|march|april|may|june|july|august|september"
                            + "|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)");
    private static final Pattern DAY =
            Pattern.compile("(?:[1-9]|[12]\\d|3[01]),?(?: (?:19|20)\\d\\d)?(?: \\([a-z\\d]\\))?");

    /** In ems: lines of one head are no further apart. */
    private static final double PITCH = 1.9;

    private WrappedDates() {}

    static List<Row> whole(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (Row row : rows) {
            if (whole.isEmpty() || row.base() - whole.getLast().base() > PITCH * row.em()) {
                whole.add(row);
                continue;
            }
            List<Phrase> above = new ArrayList<>(whole.getLast().phrases());
            List<Phrase> below = new ArrayList<>(row.phrases());
            below.replaceAll(
                    day -> {
                        Optional<Phrase> month =
                                DAY.matcher(day.text()).matches()
                                        ? above.stream().filter(m -> over(m, day)).findFirst()
                                        : Optional.empty();
                        month.ifPresent(above::remove);
                        return month.map(m -> joined(m, day)).orElse(day);
                    });
            Row last = whole.removeLast();
            if (!above.isEmpty()) {
                whole.add(new Row(above, last.base(), last.em()));
            }
            whole.add(new Row(below, row.base(), row.em()));
        }
        return whole;
    }

    private static boolean over(Phrase month, Phrase day) {
        return month.left() < day.right()
                && day.left() < month.right()
                && MONTH.matcher(month.text()).matches();
    }

    private static Phrase joined(Phrase month, Phrase day) {
        String text = month.text() + " " + day.text();
        double right = Math.max(month.right(), day.right());
        return new Phrase(
                text, Math.min(month.left(), day.left()), right, right, text.length(), false);
    }
}
