package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;

/** Finds the columns that the amounts of a label belong to. */
final class LabelColumns {

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
        var placed = new ArrayList<Optional<LabelNumber>>();
        for (int i = 0; i < columns.size(); i++) {
            placed.add(Optional.empty());
        }
        for (LabelRun run : runs) {
            boolean everywhere =
                    run.numbers().size() == 1
                            && (runs.size() == 1 && (lasting || run.dates().size() != 1));
            if (everywhere) {
                own.forEach(column -> placed.set(column, Optional.of(run.numbers().getFirst())));
            } else if (!dated(run, placed) && run.numbers().size() == own.size()) {
                for (int i = 0; i < own.size(); i++) {
                    placed.set(own.get(i), Optional.of(run.numbers().get(i)));
                }
            }
        }
        return placed;
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
                                                                        end.getYear()
                                                                                == date.year()))
                                        .isPresent())
                .findFirst();
    }
}
