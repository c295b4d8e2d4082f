package org.crossfoot.read.statement;

import java.util.List;

/**
 * Amounts of a label that stand in one list.
 *
 * @param dates of the days that are said to be theirs
 */
record LabelRun(List<LabelNumber> numbers, List<PartDate> dates) {

    private static final int NEAR = 4;

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
                        .filter(d -> names(label.substring(d.to(), from)))
                        .toList();
        if (!leading.isEmpty()) {
            return new LabelRun(numbers, leading);
        }
        int to = numbers.getLast().to();
        var behind =
                phrase.dates().stream()
                        .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= next)
                        .toList();
        return new LabelRun(numbers, behind.isEmpty() ? shared(to, phrase, label) : behind);
    }

    /** Whether a date stands before its amount, as in "2024 - 1,200". */
    private static boolean names(String between) {
        return between.length() <= NEAR
                && between.chars().allMatch(c -> c == ' ' || c == ':' || Figures.dash((char) c));
    }

    /** The dates at the end of the clause: "1,000 shares issued and 900 outstanding at June 30". */
    private static List<PartDate> shared(int to, Phrase phrase, String label) {
        int semicolon = label.indexOf(';', to);
        int end = semicolon < 0 ? label.length() : semicolon;
        return phrase.dates().stream()
                .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= end)
                .toList();
    }

    /** Whether a date stands between the run before and this one: "… at June 30 and 1,200 at …". */
    boolean goesOn(int before, Phrase phrase) {
        int from = numbers.getFirst().from();
        return phrase.dates().stream().anyMatch(d -> d.from() >= before && d.to() <= from);
    }
}
