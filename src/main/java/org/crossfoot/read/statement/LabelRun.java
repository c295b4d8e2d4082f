package org.crossfoot.read.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Amounts of a label that stand in one list.
 *
 * @param dates of the days that are said to be theirs
 */
record LabelRun(List<LabelNumber> numbers, List<PartDate> dates) {

    private static final int NEAR = 4;

    /** Words that give the date behind them to the amount before them. */
    private static final Pattern DATED =
            Pattern.compile("\\b(?:in|at|of|as of|on|for)\\s*$", Pattern.CASE_INSENSITIVE);

    LabelRun {
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
    }

    /**
     * A run with the dates behind it, or the one right before it.
     *
     * @param before offset after the run before
     * @param next offset of the run behind
     */
    static LabelRun of(
            List<LabelNumber> numbers, int before, int next, Phrase phrase, String label) {
        int from = numbers.getFirst().from();
        var leading =
                phrase.dates().stream()
                        .filter(d -> d.year() > 0 && d.from() >= before && d.to() <= from)
                        .filter(d -> names(d, from, label))
                        .toList();
        if (!leading.isEmpty()) {
            return new LabelRun(numbers, leading);
        }
        int to = numbers.getLast().to();
        var behind =
                phrase.dates().stream()
                        .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= next)
                        .filter(d -> !names(d, next, label))
                        .toList();
        return new LabelRun(numbers, behind.isEmpty() ? shared(to, next, phrase, label) : behind);
    }

    /** Whether a date stands before its amount, as in "2024 - 1,200" or "(2024, $12)". */
    private static boolean names(PartDate date, int amount, String label) {
        String between = label.substring(date.to(), amount);
        boolean money = between.endsWith("$");
        return !between.isEmpty()
                && between.length() <= NEAR
                && between.chars().allMatch(c -> " :,$".indexOf(c) >= 0 || Figures.dash((char) c))
                && (between.indexOf(',') < 0
                        || (money && !DATED.matcher(label.substring(0, date.from())).find()));
    }

    /** What stands before it, up to the date that names it. */
    String before(String label) {
        int from = numbers.getFirst().from();
        int end =
                dates.stream()
                        .filter(d -> d.to() <= from)
                        .mapToInt(PartDate::from)
                        .min()
                        .orElse(from);
        return label.substring(0, end);
    }

    /** The dates at the end of the clause: "1,000 shares issued and 900 outstanding at June 30". */
    private static List<PartDate> shared(int to, int next, Phrase phrase, String label) {
        int semicolon = label.indexOf(';', to);
        int end = semicolon < 0 ? label.length() : semicolon;
        return phrase.dates().stream()
                .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= end)
                .filter(d -> d.to() > next || !names(d, next, label))
                .toList();
    }

    /** Whether a date stands between the run before and this one: "… at June 30 and 1,200 at …". */
    boolean goesOn(int before, Phrase phrase) {
        int from = numbers.getFirst().from();
        return phrase.dates().stream().anyMatch(d -> d.from() >= before && d.to() <= from);
    }
}
