package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Tags;

/** The tags of a statement's figures, and what most of them say of its rows and columns. */
final class TagGrid {

    private static final int LEAST = 3;
    private static final int LARGEST_POWER = 9;

    private final List<BodyRow> rows;
    private final Tags tags;
    private final List<List<Optional<Tag>>> cells;

    TagGrid(List<BodyRow> rows, Tags tags) {
        this.rows = rows;
        this.tags = tags;
        this.cells = tags.isEmpty() ? List.of() : rows.stream().map(this::cells).toList();
    }

    /** The tags of a row's figures, one a figure at most. */
    private List<Optional<Tag>> cells(BodyRow row) {
        return row.cells().stream()
                .map(cell -> cell.flatMap(placed -> at(placed.source(), Optional.empty())))
                .toList();
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    boolean allLines() {
        return tags.allLines();
    }

    List<Tags.Sum> sums() {
        return tags.sums();
    }

    List<Tags.Placed> within(Source source) {
        return tags.within(source);
    }

    /** The tag of a place: of several the first that speaks of a total, in the period if it can. */
    Optional<Tag> at(Source source, Optional<Period> period) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Optional<Tag> best = Optional.empty();
        for (Tag tag : tags.around(source)) {
            boolean whole = tag.dimensions().isEmpty();
            if (whole && period.isPresent() && period.get().equals(tag.period())) {
                return Optional.of(tag);
            }
            if (best.isEmpty() || (whole && !best.get().dimensions().isEmpty())) {
                best = Optional.of(tag);
            }
        }
        return best;
    }

    /** The columns, each with the period that most of its tags speak of. */
    List<Column> columns(List<Column> printed) {
        if (isEmpty()) {
            return printed;
        }
        return IntStream.range(0, printed.size())
                .mapToObj(
                        i -> {
                            Column column = printed.get(i);
                            var period = period(i).or(column::period);
                            return new Column(column.heads(), period, column.use());
                        })
                .toList();
    }

    private Optional<Period> period(int column) {
        var periods =
                cells.stream().flatMap(row -> row.get(column).stream()).map(Tag::period).toList();
        return periods.size() < LEAST ? Optional.empty() : most(periods);
    }

    /** What each row counts: what its tags do, where it has some. */
    List<Unit> units(List<Unit> printed) {
        if (isEmpty()) {
            return printed;
        }
        return IntStream.range(0, printed.size())
                .mapToObj(
                        row ->
                                most(tags(row).flatMap(tag -> unit(tag).stream()).toList())
                                        .orElse(printed.get(row)))
                .toList();
    }

    static Optional<Unit> unit(Tag tag) {
        String unit = tag.unit();
        return unit.equals("shares")
                ? Optional.of(Unit.SHARES)
                : unit.endsWith("/shares")
                        ? Optional.of(Unit.PER_SHARE)
                        : currency(unit) ? Optional.of(Unit.MONEY) : Optional.empty();
    }

    private static boolean currency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    boolean tagged(int row) {
        return tags(row).findAny().isPresent();
    }

    /** The element of a row's totals; empty where all its figures are parts, by some dimension. */
    Optional<Concept> concept(int row) {
        return most(tags(row).filter(tag -> tag.dimensions().isEmpty()).map(Tag::concept).toList());
    }

    /** The power of ten by which most tags of the rows of a unit exceed what is printed. */
    Optional<Integer> power(Unit unit, List<Unit> units) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var powers = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            if (units.get(row) == unit) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    Optional<Placed> placed = rows.get(row).cells().get(column);
                    cells.get(row)
                            .get(column)
                            .flatMap(tag -> placed.flatMap(p -> power(tag, p)))
                            .ifPresent(powers::add);
                }
            }
        }
        return most(powers);
    }

    private static Optional<Integer> power(Tag tag, Placed placed) {
        BigDecimal printed = placed.figure().value().abs().stripTrailingZeros();
        BigDecimal worth = tag.amount().value().abs();
        int power = printed.scale() - worth.scale();
        boolean same =
                printed.signum() != 0 && printed.scaleByPowerOfTen(power).compareTo(worth) == 0;
        return same && power >= 0 && power <= LARGEST_POWER ? Optional.of(power) : Optional.empty();
    }

    private Stream<Tag> tags(int row) {
        return cells.get(row).stream().flatMap(Optional::stream);
    }

    private static <T> Optional<T> most(List<T> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() * 2 >= values.size())
                .map(Map.Entry::getKey);
    }
}
