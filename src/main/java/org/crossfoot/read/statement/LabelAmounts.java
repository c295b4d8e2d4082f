package org.crossfoot.read.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;
import org.crossfoot.model.Unit;

/**
 * Reads the amounts inside a label and gives each its column: by the date behind it, by its place
 * in a list of as many amounts as there are columns, or every column where it is one for all.
 */
final class LabelAmounts {

    private static final java.util.regex.Pattern AND =
            java.util.regex.Pattern.compile("\\band\\s*\\\\?\\$?\\s*$");

    private static final Phrase NO_DATES = Phrase.of("");

    private final List<Column> columns;
    private final List<Integer> own = new ArrayList<>();

    LabelAmounts(List<Column> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use() == Column.Use.FIGURES) {
                own.add(i);
            }
        }
    }

    List<Memo> in(String label) {
        Phrase dates = Phrase.of(label);
        Map<MemoWords.Meaning, List<LabelNumber>> groups = new LinkedHashMap<>();
        Optional<MemoWords.Meaning> last = Optional.empty();
        int lastTo = 0;
        for (LabelNumber number : LabelNumbers.in(label, dates)) {
            String between = label.substring(lastTo, number.from());
            boolean goesOn =
                    last.isPresent() && (list(between) || dated(between, number, lastTo, dates));
            var meaning = goesOn ? last : MemoWords.of(number, label);
            if (meaning.isPresent()) {
                last = meaning;
                lastTo = number.to();
                groups.computeIfAbsent(meaning.get(), name -> new ArrayList<>()).add(number);
            }
        }
        var memos = new ArrayList<Memo>();
        groups.forEach((meaning, numbers) -> memo(meaning, numbers, dates).ifPresent(memos::add));
        return memos;
    }

    /** Whether only commas and "and" stand between two amounts of one list. */
    private static boolean list(String between) {
        String bare =
                between.replace("$", "")
                        .replace("\\", "")
                        .replace(",", "")
                        .replace("and", "")
                        .strip();
        return bare.isEmpty() && !between.contains(";");
    }

    /** Whether a date and "and" stand between two amounts: "$805 at September 30 and $858 at …". */
    private static boolean dated(String between, LabelNumber number, int lastTo, Phrase dates) {
        return number.money()
                && AND.matcher(between).find()
                && dates.dates().stream()
                        .anyMatch(d -> d.from() >= lastTo && d.to() <= number.from());
    }

    private Optional<Memo> memo(
            MemoWords.Meaning meaning, List<LabelNumber> numbers, Phrase dates) {
        boolean lasting =
                meaning.unit() == Unit.PER_SHARE || meaning.label().endsWith("authorized");
        List<Optional<LabelNumber>> placed =
                placed(numbers, lasting && numbers.size() == 1 ? NO_DATES : dates);
        if (placed.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        int from = numbers.getFirst().from();
        return Optional.of(
                new Memo(
                        meaning.label(),
                        from,
                        numbers.getLast().to(),
                        meaning.unit(),
                        meaning.concept(),
                        placed));
    }

    private List<Optional<LabelNumber>> placed(List<LabelNumber> numbers, Phrase dates) {
        var placed = new ArrayList<Optional<LabelNumber>>();
        for (int i = 0; i < columns.size(); i++) {
            placed.add(Optional.empty());
        }
        boolean dated = !numbers.isEmpty() && dates.whole().size() >= numbers.size();
        if (numbers.size() == own.size() && !inOrder(numbers, dates)) {
            for (int i = 0; i < own.size(); i++) {
                placed.set(own.get(i), Optional.of(numbers.get(i)));
            }
        } else if (dated) {
            for (LabelNumber number : numbers) {
                column(number, dates).ifPresent(column -> placed.set(column, Optional.of(number)));
            }
        } else if (numbers.size() == 1) {
            own.forEach(column -> placed.set(column, Optional.of(numbers.getFirst())));
        }
        return placed;
    }

    /** Whether each amount has a date of its own behind it. */
    private static boolean inOrder(List<LabelNumber> numbers, Phrase dates) {
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i).to();
            int to = i + 1 < numbers.size() ? numbers.get(i + 1).from() : Integer.MAX_VALUE;
            if (dates.whole().stream().noneMatch(date -> date.from() >= from && date.to() <= to)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> column(LabelNumber number, Phrase dates) {
        Optional<LocalDate> date =
                dates.whole().stream()
                        .filter(d -> d.from() >= number.to())
                        .findFirst()
                        .flatMap(PartDate::date);
        return date.flatMap(
                day ->
                        own.stream()
                                .filter(
                                        column ->
                                                columns.get(column)
                                                        .period()
                                                        .map(Period::end)
                                                        .filter(day::equals)
                                                        .isPresent())
                                .findFirst());
    }
}
