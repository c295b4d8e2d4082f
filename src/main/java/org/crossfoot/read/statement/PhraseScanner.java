package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfoot.read.statement.Words.Word;

/** Reads dates, lengths and quarters out of a heading, word by word. */
final class PhraseScanner {

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50));
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private final List<Word> words;
    private final List<PartDate> dates = new ArrayList<>();
    private final List<Length> lengths = new ArrayList<>();
    private OptionalInt quarter = OptionalInt.empty();
    private boolean until;
    private boolean toDate;

    /** Whether the last length is that of a fiscal year called by its number. */
    private boolean called;

    PhraseScanner(String text) {
        words = Words.of(text);
    }

    Phrase scan() {
        int i = 0;
        while (i < words.size()) {
            i = step(i);
        }
        boolean range = until && Range.of(dates).isPresent();
        boolean fiscal = false;
        for (Word word : words) {
            fiscal |= word.is("fiscal") || word.is("fy");
        }
        return new Phrase(dates, lengths, quarter, range, toDate, fiscal);
    }

    private int step(int i) {
        var months = MonthRange.at(words, i);
        if (months.isPresent()) {
            lengths.add(months.get().length());
            dates.add(months.get().last());
            return months.get().next();
        }
        var date = DateWords.at(words, i);
        if (date.isPresent()) {
            dates.add(date.get().date());
            return date.get().next();
        }
        Word word = words.get(i);
        switch (word.text()) {
            case "to" -> {
                until |= !dates.isEmpty();
                toDate |= toDate(i);
            }
            case "through", "thru" -> until = true;
            case "-", "\u2013" -> until |= between(i);
            case "ytd" -> toDate = true;
            case "q" -> {
                return shortQuarter(i);
            }
            case "h" -> {
                return shortHalf(i);
            }
            case "m" -> {
                return shortMonths(i);
            }
            case "fy" -> {
                return fiscalYear(i);
            }
            case "month", "months", "mo", "mos", "mths" ->
                    counted(i).ifPresent(n -> add(n, Length.Measure.MONTHS));
            case "half" -> half(i);
            case "week", "weeks", "wk", "wks" ->
                    counted(i).ifPresent(n -> add(n, Length.Measure.WEEKS));
            case "year", "years", "annual", "fiscal" -> year(i, word);
            default -> {
                if (word.text().startsWith("quarter")) {
                    quarter(i);
                }
            }
        }
        return i + 1;
    }

    /** Whether a dash stands between two days: "8/1/98 - 12/31/98". */
    private boolean between(int i) {
        return !dates.isEmpty()
                && dates.getLast().day() > 0
                && words.get(i - 1).to() == dates.getLast().to()
                && DateWords.at(words, i + 1).filter(found -> found.date().day() > 0).isPresent();
    }

    private void year(int i, Word word) {
        boolean named = word.is("fiscal") && !next(i, "year") && !next(i, "years");
        boolean yearAgo =
                i > 0 && (words.get(i - 1).is("prior") || words.get(i - 1).is("previous"));
        boolean toDateNext = (i + 3 < words.size() && next(i, "-")) || next(i, "to");
        if ((named && !(i + 1 < words.size() && words.get(i + 1).value() > 99))
                || yearAgo
                || toDateNext) {
            return;
        }
        add(Length.YEAR.count(), Length.YEAR.measure());
        called = named || (i > 0 && words.get(i - 1).is("fiscal") && number(i + 1));
    }

    private boolean number(int i) {
        return i < words.size() && words.get(i).number();
    }

    private void quarter(int i) {
        Word before = i > 0 ? words.get(i - 1) : words.get(i);
        Integer number = ORDINALS.get(before.text());
        if (number == null && i > 1 && Set.of("st", "nd", "rd", "th").contains(before.text())) {
            number = words.get(i - 2).value();
        }
        if (number != null && number >= 1 && number <= 4) {
            quarter = OptionalInt.of(number);
        }
        addQuarter();
    }

    /** The quarter of "Fiscal 2013 Q1" is no year, unlike that of "Year and fourth quarter". */
    private void addQuarter() {
        if (called && lengths.getLast().equals(Length.YEAR)) {
            lengths.removeLast();
        }
        add(Length.QUARTER.count(), Length.QUARTER.measure());
    }

    /** "Q1", "1Q20", "Q4 2019", "Q2'07". */
    private int shortQuarter(int i) {
        int next = i + 1;
        int before = i > 0 ? words.get(i - 1).value() : -1;
        int after = next < words.size() ? words.get(next).value() : -1;
        if (before >= 1 && before <= 4) {
            quarter = OptionalInt.of(before);
        } else if (after >= 1 && after <= 4) {
            quarter = OptionalInt.of(after);
            next++;
        } else {
            return next;
        }
        addQuarter();
        return shortYear(next);
    }

    /** "First half of 2014" */
    private void half(int i) {
        int number = i > 0 ? ORDINALS.getOrDefault(words.get(i - 1).text(), 0) : 0;
        addHalf(number <= 2 ? number : 0);
    }

    private void addHalf(int number) {
        if (number > 0) {
            quarter = OptionalInt.of(2 * number);
        }
        add(6, Length.Measure.MONTHS);
    }

    /** "H1 2014", "1H14" */
    private int shortHalf(int i) {
        int before = i > 0 ? words.get(i - 1).value() : -1;
        int after = i + 1 < words.size() ? words.get(i + 1).value() : -1;
        if (before == 1 || before == 2) {
            addHalf(before);
            return shortYear(i + 1);
        }
        if (after == 1 || after == 2) {
            addHalf(after);
            return shortYear(i + 2);
        }
        return i + 1;
    }

    /** "9M05", "6M 2020": the first months of a year, where "$9M" is money. */
    private int shortMonths(int i) {
        int next = i + 1;
        int months = i > 0 ? words.get(i - 1).value() : -1;
        boolean touches = months > 0 && words.get(i - 1).to() == words.get(i).from();
        boolean money = i > 1 && words.get(i - 2).is("$");
        if (!touches || money || months > 12 || months % 3 != 0) {
            return next;
        }
        boolean year = next < words.size() && DateWords.at(words, next).isPresent();
        int after = year ? next : shortYear(next);
        if (year || after > next) {
            quarter = OptionalInt.of(months / 3);
            add(months, Length.Measure.MONTHS);
        }
        return after;
    }

    /** "FY26", "FY 2026" */
    private int fiscalYear(int i) {
        int next = shortYear(i + 1);
        if (next > i + 1 || number(i + 1)) {
            add(Length.YEAR.count(), Length.YEAR.measure());
            called = true;
        }
        return next;
    }

    /** The word after a year of two digits, if there is one. */
    private int shortYear(int next) {
        int at = next < words.size() && !words.get(next).number() ? next + 1 : next;
        if (at < words.size() && words.get(at).number() && words.get(at).text().length() == 2) {
            Word year = words.get(at);
            dates.add(new PartDate(DateWords.century(year.value()), 0, 0, year.from(), year.to()));
            return at + 1;
        }
        return next;
    }

    private void add(int count, Length.Measure measure) {
        var length = new Length(count, measure);
        if (lengths.isEmpty() || !lengths.getLast().equals(length)) {
            lengths.add(length);
        }
    }

    /** The number before a word: "three months", "thirteen-week", "52 weeks", "fifty-two weeks". */
    private OptionalInt counted(int i) {
        int at = i - 1;
        while (at >= 0 && Set.of("-", "–", "(", ")").contains(words.get(at).text())) {
            at--;
        }
        if (at < 0) {
            return OptionalInt.empty();
        }
        Word word = words.get(at);
        int value = word.number() ? word.value() : NUMBERS.getOrDefault(word.text(), -1);
        if (value >= 1 && value <= 9 && !word.number() && at > 0) {
            int ten = at - (words.get(at - 1).is("-") || words.get(at - 1).is("–") ? 2 : 1);
            int tens = ten >= 0 ? NUMBERS.getOrDefault(words.get(ten).text(), 0) : 0;
            value += tens >= 20 ? tens : 0;
        }
        return value >= 1 && value <= 60 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** "Year to date", "year-to-date": not a plan's or a cost's to date. */
    private boolean toDate(int i) {
        int before = i > 0 && words.get(i - 1).is("-") ? i - 2 : i - 1;
        boolean date = next(i, "date") || (next(i, "-") && next(i + 1, "date"));
        return date && before >= 0 && words.get(before).is("year");
    }

    private boolean next(int i, String text) {
        return i + 1 < words.size() && words.get(i + 1).is(text);
    }
}
