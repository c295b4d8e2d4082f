package org.crossfoot.read.statement;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.read.statement.Words.Word;

/** Reads one date, whole or in part, that starts at a word: "Sept. 30, 2006", "9/30/06", "1996". */
final class DateWords {

    private static final Map<String, Integer> MONTHS = months();

    /** The first letters of the names of months. */
    private static final String FIRST = "jfmasondJFMASOND";

    /** Words that may stand behind a month without a day or a year. */
    private static final Set<String> BEHIND_MONTH =
            Set.of("and", "or", "to", "through", "thru", "of", "fiscal", "first", "year");

    private static final int TURN = 60;

    private static final int MOST_MONTHS = 12;
    private static final int YEAR = 4; // digits

    /**
     * A date and the word after it.
     *
     * @param next index of that word
     */
    record Found(PartDate date, int next) {}

    private DateWords() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return months;
    }

    static Optional<Found> at(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.number()) {
            return number(words, i, word);
        }
        int month = month(word.text());
        return month == 0 || verb(words, i)
                ? Optional.empty()
                : Optional.of(afterMonth(words, i, month, 0, word.from()));
    }

    /** Whether "may" is no month: "shares that may yet be purchased". */
    private static boolean verb(List<Word> words, int i) {
        boolean that = i > 0 && words.get(i - 1).is("that");
        boolean goesOn =
                i + 1 < words.size()
                        && Character.isLetter(words.get(i + 1).text().charAt(0))
                        && !BEHIND_MONTH.contains(words.get(i + 1).text());
        return words.get(i).is("may") && (that || goesOn);
    }

    /** The month that a word names, or 0. */
    static int month(String word) {
        boolean begins = word.length() > 2 && FIRST.indexOf(word.charAt(0)) >= 0;
        return begins ? MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0) : 0;
    }

    static int century(int twoDigits) {
        return twoDigits >= TURN ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private static Optional<Found> number(List<Word> words, int i, Word word) {
        if (i + 4 < words.size() && slashed(words, i)) {
            int year = words.get(i + 4).value();
            boolean dayFirst = dayFirst(words, i);
            int month = dayFirst ? words.get(i + 2).value() : word.value();
            int day = dayFirst ? word.value() : words.get(i + 2).value();
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0) {
                int full = year < 100 ? century(year) : year;
                return Optional.of(
                        new Found(
                                new PartDate(full, month, day, word.from(), words.get(i + 4).to()),
                                i + 5));
            }
        }
        int value = word.value();
        if (year(word)) {
            return Optional.of(new Found(new PartDate(value, 0, 0, word.from(), word.to()), i + 1));
        }
        if (value >= 1
                && value <= 31
                && i + 1 < words.size()
                && month(words.get(i + 1).text()) > 0) {
            boolean dayBehind =
                    i + 2 < words.size()
                            && words.get(i + 2).value() >= 1
                            && words.get(i + 2).value() <= 31
                            && words.get(i + 2).text().length() <= 2;
            return dayBehind
                    ? Optional.empty()
                    : Optional.of(
                            afterMonth(
                                    words,
                                    i + 1,
                                    month(words.get(i + 1).text()),
                                    value,
                                    word.from()));
        }
        return Optional.empty();
    }

    /** "31/12/2010", and "31.12.2010" whatever its numbers: points are not set in America. */
    private static boolean dayFirst(List<Word> words, int i) {
        int first = words.get(i).value();
        int second = words.get(i + 2).value();
        return second <= MOST_MONTHS && (first > MOST_MONTHS || words.get(i + 1).is("."));
    }

    private static boolean slashed(List<Word> words, int i) {
        String mark = words.get(i + 1).text();
        boolean pointed = mark.equals(".") && words.get(i + 4).text().length() == YEAR;
        return (mark.equals("/") || mark.equals("-") || pointed)
                && mark.equals(words.get(i + 3).text())
                && words.get(i + 2).number()
                && words.get(i + 4).number()
                && words.get(i + 4).text().length() != 3
                && words.get(i).text().length() <= 2;
    }

    private static boolean year(Word word) {
        return word.number()
                && word.text().length() == 4
                && word.value() >= 1900
                && word.value() <= 2099;
    }

    private static Found afterMonth(List<Word> words, int i, int month, int dayBefore, int from) {
        int next = i + 1;
        int to = words.get(i).to();
        int day = dayBefore;
        int year = 0;
        next = skip(words, next, ".");
        if (next + 1 < words.size()
                && words.get(next).is("-")
                && words.get(next + 1).value() >= 28
                && words.get(next + 1).value() <= 31) {
            next++;
        }
        if (day == 0 && next < words.size() && dayAt(words, next)) {
            day = words.get(next).value();
            to = words.get(next).to();
            next++;
            if (next < words.size()
                    && Set.of("st", "nd", "rd", "th").contains(words.get(next).text())) {
                next++;
            }
        }
        int beyond = skip(words, skip(words, skip(words, next, "."), ","), "-");
        if (beyond < words.size() && year(words.get(beyond))) {
            return new Found(
                    new PartDate(
                            words.get(beyond).value(), month, day, from, words.get(beyond).to()),
                    beyond + 1);
        }
        beyond = skip(words, skip(words, skip(words, beyond, "'"), "\u2019"), "\u2018");
        if (beyond > next && shortYear(words, beyond, day)) {
            year = century(words.get(beyond).value());
            return new Found(
                    new PartDate(year, month, day, from, words.get(beyond).to()), beyond + 1);
        }
        return new Found(new PartDate(year, month, day, from, to), next);
    }

    private static boolean shortYear(List<Word> words, int i, int day) {
        return i < words.size()
                && words.get(i).number()
                && words.get(i).text().length() == 2
                && (words.get(i - 1).is("'")
                        || words.get(i - 1).is("\u2019")
                        || words.get(i - 1).is("-")
                        || day > 0);
    }

    private static boolean dayAt(List<Word> words, int i) {
        Word word = words.get(i);
        return word.text().length() <= 2 && word.value() >= 1 && word.value() <= 31;
    }

    private static int skip(List<Word> words, int i, String mark) {
        return i < words.size() && words.get(i).is(mark) ? i + 1 : i;
    }
}
