package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.read.block.Text;

/**
 * The column between labels and figures in which each row states its unit.
 *
 * <p>A reader of rows leaves it at the end of the labels. Only where most of them end in one and
 * the same unit of money is it a column; elsewhere "(in thousands)" belongs to its label.
 */
final class UnitColumn {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_WORDS = 4;

    /** What stands before a figure in its cell or beside it. */
    private static final Pattern SIGN = Pattern.compile("^[^\\d(.,\\[-]+");

    private final List<BodyRow> rows;
    private final List<Optional<Ending>> endings;

    /** A unit at the end of a label. */
    private record Ending(int from, OwnUnit unit) {}

    private UnitColumn(List<BodyRow> rows) {
        this.rows = rows;
        this.endings =
                rows.stream()
                        .map(row -> row.heading() ? Optional.<Ending>empty() : ending(row))
                        .toList();
    }

    /** The rows, each with its unit apart from its label, or as they are. */
    static List<BodyRow> apart(List<BodyRow> rows) {
        boolean column =
                most(rows, UnitColumn::lastWord).isPresent()
                        && most(rows, row -> ending(row).map(Ending::unit))
                                .flatMap(OwnUnit::caption)
                                .isPresent();
        return column ? new UnitColumn(rows).cut() : rows;
    }

    /** The unit of the money that most rows state; empty where they state none. */
    static Optional<Caption> caption(List<BodyRow> rows) {
        return most(rows, BodyRow::unit).flatMap(OwnUnit::caption);
    }

    /** Words are told apart faster than units are read: most tables end here. */
    private static Optional<String> lastWord(BodyRow row) {
        String label = row.text();
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(label.substring(label.lastIndexOf(' ') + 1));
    }

    private static Optional<Ending> ending(BodyRow row) {
        String label = row.text();
        Optional<Ending> longest = Optional.empty();
        int from = label.length();
        for (int words = 0; words < MOST_WORDS && from > 0; words++) {
            from = label.lastIndexOf(' ', from - 1);
            int start = from + 1;
            boolean amount = from > 0 && Character.isDigit(label.charAt(from - 1));
            Optional<OwnUnit> unit = amount ? Optional.empty() : OwnUnit.of(label.substring(start));
            if (unit.isPresent()) {
                longest = Optional.of(new Ending(start, unit.get()));
            }
        }
        return longest;
    }

    /** What most rows with figures have; the empty ones among them have nothing. */
    private static <T> Optional<T> most(List<BodyRow> rows, Function<BodyRow, Optional<T>> has) {
        Map<T, Integer> counts = new HashMap<>();
        int figured = 0;
        for (BodyRow row : rows) {
            if (!row.heading()) {
                figured++;
                has.apply(row).ifPresent(one -> counts.merge(one, 1, Integer::sum));
            }
        }
        int least = Math.max(LEAST_ROWS, figured / 2 + 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<BodyRow> cut() {
        int left = left();
        var apart = new ArrayList<BodyRow>();
        for (int i = 0; i < rows.size(); i++) {
            BodyRow row = rows.get(i);
            apart.add(
                    endings.get(i)
                            .map(end -> row.with(before(row, end), Optional.of(end.unit())))
                            .orElseGet(() -> row.with(row.label(), sign(row, left))));
        }
        return apart;
    }

    private static Text before(BodyRow row, Ending ending) {
        return row.label().part(0, ending.from()).strip();
    }

    /** Where the figures of the rows begin that state a unit. */
    private int left() {
        int left = Integer.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            if (endings.get(i).isPresent()) {
                left = Math.min(left, first(rows.get(i)).map(Placed::slot).orElse(left));
            }
        }
        return left;
    }

    /** The currency sign of a row that stands in the column of units and not by its figure. */
    private static Optional<OwnUnit> sign(BodyRow row, int left) {
        return first(row)
                .filter(placed -> placed.slot() < left)
                .map(placed -> SIGN.matcher(placed.shown()))
                .filter(Matcher::find)
                .flatMap(sign -> OwnUnit.of(sign.group().strip()));
    }

    private static Optional<Placed> first(BodyRow row) {
        return row.cells().stream().flatMap(Optional::stream).findFirst();
    }
}
