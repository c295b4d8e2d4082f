package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
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

    /** What stands before a year that begins a clause: "issued: 1991, 12,671 shares; 1992, …". */
    private static final Pattern BEGINS = Pattern.compile("[:;(]\\s?$");

    private static final Pattern ASIDE = Pattern.compile("\\s?\\(\\$?\\s?$");

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
        var each = numbers.stream().map(number -> behind(number, phrase)).distinct().toList();
        if (numbers.size() > 1 && each.size() == numbers.size()) {
            return new LabelRun(numbers, each.stream().flatMap(Optional::stream).toList());
        }
        int to = numbers.getLast().to();
        var behind =
                phrase.dates().stream()
                        .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= next)
                        .filter(d -> !names(d, next, label))
                        .toList();
        return new LabelRun(numbers, behind.isEmpty() ? shared(to, next, phrase, label) : behind);
    }

    private static Optional<PartDate> behind(LabelNumber number, Phrase phrase) {
        return phrase.dates().stream()
                .filter(date -> date.year() > 0 && date.from() >= number.to())
                .findFirst();
    }

    /** Whether a date stands before its amount, as in "2024 - 1,200" or "(2024, $12)". */
    private static boolean names(PartDate date, int amount, String label) {
        String between = label.substring(date.to(), amount);
        boolean money = between.endsWith("$");
        return !between.isEmpty()
                && between.length() <= NEAR
                && between.chars().allMatch(c -> " :,$".indexOf(c) >= 0 || Figures.dash((char) c))
                && (between.indexOf(',') < 0
                        || (money && !DATED.matcher(label.substring(0, date.from())).find())
                        || (date.yearOnly()
                                && BEGINS.matcher(label.substring(0, date.from())).find()));
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

    /**
     * What stands behind it, and behind a date in parentheses that is its own: "24 (1994) shares".
     */
    String behind(String label) {
        int to = numbers.getLast().to();
        return dates.stream()
                .filter(date -> date.from() >= to)
                .filter(date -> label.substring(to, date.from()).strip().equals("("))
                .filter(date -> label.startsWith(")", date.to()))
                .findFirst()
                .map(date -> label.substring(date.to() + 1))
                .orElse(label.substring(to));
    }

    /**
     * The first dates behind it in the clause: "1,000 shares issued and 900 outstanding at June
     * 30"; not those of an aside, "$100 ($91 in 1993)".
     */
    private static List<PartDate> shared(int to, int next, Phrase phrase, String label) {
        if (ASIDE.matcher(label).region(to, next).find()) {
            return List.of();
        }
        int semicolon = label.indexOf(';', to);
        int end = semicolon < 0 ? label.length() : semicolon;
        var clause =
                phrase.dates().stream()
                        .filter(d -> d.year() > 0 && d.from() >= to && d.to() <= end)
                        .filter(d -> d.to() > next || !names(d, next, label))
                        .toList();
        int group = Math.min(1, clause.size());
        while (group < clause.size()
                && !LabelNumbers.may(
                        label.substring(clause.get(group - 1).to(), clause.get(group).from()))) {
            group++;
        }
        return clause.subList(0, group);
    }

    /**
     * Whether a date stands between the run before and this one, "… at June 30 and 1,200 at …", or
     * this one is an aside with a date: "$100 ($91 in 1993)".
     */
    boolean goesOn(int before, Phrase phrase, String label) {
        int from = numbers.getFirst().from();
        boolean aside = ASIDE.matcher(label.substring(before, from)).matches();
        return (aside && !dates.isEmpty())
                || phrase.dates().stream().anyMatch(d -> d.from() >= before && d.to() <= from);
    }
}
