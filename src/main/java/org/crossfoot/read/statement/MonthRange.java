package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.read.statement.Words.Word;

/**
 * Whole months from one to another: "Jul-Sep 2010", "January – September 2010".
 *
 * @param last the last month, with the year where it is named
 * @param next index of the word behind
 */
record MonthRange(Length length, PartDate last, int next) {

    private static final Set<String> TO = Set.of("-", "\u2013", "\u2014", "to", "through");
    private static final int YEAR = 12;
    private static final int LEAST_YEAR = 1900;

    /** The range that begins with a word; empty where days are named, or one month alone. */
    static Optional<MonthRange> at(List<Word> words, int i) {
        return words.get(i).number() ? numbered(words, i) : named(words, i);
    }

    /** "1-9/2010": the months by their numbers. */
    private static Optional<MonthRange> numbered(List<Word> words, int i) {
        boolean marked =
                i + 4 < words.size()
                        && TO.contains(words.get(i + 1).text())
                        && words.get(i + 3).is("/")
                        && words.get(i + 4).value() >= LEAST_YEAR;
        int first = words.get(i).value();
        int last = marked ? words.get(i + 2).value() : 0;
        return first < 1 || last <= first || last > YEAR
                ? Optional.empty()
                : Optional.of(
                        of(
                                last - first + 1,
                                new PartDate(
                                        words.get(i + 4).value(),
                                        last,
                                        0,
                                        words.get(i).from(),
                                        words.get(i + 4).to()),
                                i + 5));
    }

    private static MonthRange of(int months, PartDate last, int next) {
        return new MonthRange(new Length(months, Length.Measure.MONTHS), last, next);
    }

    private static Optional<MonthRange> named(List<Word> words, int i) {
        int to = past(words, i);
        if (to >= words.size() || !TO.contains(words.get(to).text())) {
            return Optional.empty();
        }
        int first = month(words, i);
        int last = month(words, to + 1);
        if (first == 0 || last == 0) {
            return Optional.empty();
        }
        int next = past(words, to + 1);
        int number = next < words.size() ? words.get(next).value() : -1;
        boolean year = number >= LEAST_YEAR;
        if (number >= 0 && !year) {
            return Optional.empty();
        }
        int months = (last - first + YEAR) % YEAR + 1;
        int end = words.get(year ? next : to + 1).to();
        return Optional.of(
                of(
                        months,
                        new PartDate(year ? number : 0, last, 0, words.get(i).from(), end),
                        year ? next + 1 : next));
    }

    private static int month(List<Word> words, int i) {
        return i < words.size() ? DateWords.month(words.get(i).text()) : 0;
    }

    /** The word behind a month, and behind the point that cuts it short. */
    private static int past(List<Word> words, int month) {
        int next = month + 1;
        return next < words.size() && words.get(next).is(".") ? next + 1 : next;
    }
}
