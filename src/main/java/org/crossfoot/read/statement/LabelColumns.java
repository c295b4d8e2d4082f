package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;

/** Finds the columns that the amounts of a label belong to. */
final class LabelColumns {

    /** Amounts further apart than " shares and " are of different things. */
    private static final int APART = 14;

    /** The last week of a fiscal year may run so many days into January. */
    private static final int LATE = 6;

    private final List<Column> columns;
    private final List<Integer> own = new ArrayList<>();

    LabelColumns(List<Column> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use() == Column.Use.FIGURES) {
                own.add(i);
            }
        }
    }

    /**
     * One amount a column.
     *
     * @param lasting whether a single amount holds on every date
     */
    List<Optional<LabelNumber>> place(List<LabelRun> runs, boolean lasting) {
        var placed = nowhere();
        if (listed(runs)) {
            for (int i = 0; i < own.size(); i++) {
                placed.set(own.get(i), Optional.of(runs.get(i).numbers().getFirst()));
            }
            return placed;
        }
        for (LabelRun run : runs) {
            boolean everywhere =
                    run.numbers().size() == 1
                            && run.numbers().getFirst().value().signum() >= 0
                            && (runs.size() == 1 && (lasting || run.dates().size() != 1));
            if (everywhere) {
                own.forEach(column -> placed.set(column, Optional.of(run.numbers().getFirst())));
            } else if (!dated(run, placed) && run.numbers().size() == own.size()) {
                if (own.stream().anyMatch(column -> placed.get(column).isPresent())) {
                    return nowhere();
                }
                for (int i = 0; i < own.size(); i++) {
                    placed.set(own.get(i), Optional.of(run.numbers().get(i)));
                }
            }
        }
        runs.stream().filter(run -> runs.size() > 1).forEach(run -> rest(run, placed));
        return placed;
    }

    private List<Optional<LabelNumber>> nowhere() {
        return new ArrayList<>(Collections.nCopies(columns.size(), Optional.empty()));
    }

    /** Whether as many amounts as there are columns stand apart: "(12 shares and 11 shares)". */
    private boolean listed(List<LabelRun> runs) {
        return runs.size() > 1
                && runs.size() == own.size()
                && runs.stream().allMatch(run -> run.numbers().size() == 1 && run.dates().isEmpty())
                && last(runs).from() - first(runs).to() <= APART * (runs.size() - 1);
    }

    private static LabelNumber first(List<LabelRun> runs) {
        return runs.getFirst().numbers().getFirst();
    }

    private static LabelNumber last(List<LabelRun> runs) {
        return runs.getLast().numbers().getFirst();
    }

    /** Gives an amount without a date the one column left: "less $205 (2022, $203)". */
    private void rest(LabelRun run, List<Optional<LabelNumber>> placed) {
        var empty = own.stream().filter(column -> placed.get(column).isEmpty()).toList();
        if (run.numbers().size() == 1 && run.dates().isEmpty() && empty.size() == 1) {
            placed.set(empty.getFirst(), Optional.of(run.numbers().getFirst()));
        }
    }

    private boolean dated(LabelRun run, List<Optional<LabelNumber>> placed) {
        if (run.dates().size() != run.numbers().size()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < run.dates().size(); i++) {
            var column = column(run.dates().get(i));
            if (column.isPresent()) {
                placed.set(column.get(), Optional.of(run.numbers().get(i)));
                any = true;
            }
        }
        return any;
    }

    /** A year means the fiscal one: the first days of January still belong to the one before. */
    private Optional<Integer> column(PartDate date) {
        return own.stream()
                .filter(
                        column ->
                                columns.get(column)
                                        .period()
                                        .map(Period::end)
                                        .filter(
                                                end ->
                                                        date.date()
                                                                .map(end::equals)
                                                                .orElse(
                                                                        end.minusDays(LATE)
                                                                                        .getYear()
                                                                                == date.year()))
                                        .isPresent())
                .findFirst();
    }
}
