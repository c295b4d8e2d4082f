package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Text;

/** Dates that narrow columns cut after the month: "September" above "30". */
final class SplitDates {

    private static final int LONGEST = 31;

    private SplitDates() {}

    /** The rows, each day among them put behind the month above it. */
    static List<CutRow> joined(List<CutRow> rows) {
        List<CutRow> joined = new ArrayList<>();
        for (CutRow row : rows) {
            boolean days = row.figures().stream().anyMatch(placed -> day(placed.figure()));
            if (joined.isEmpty() || !days) {
                joined.add(row);
                continue;
            }
            List<Cell> cells = new ArrayList<>(joined.getLast().words());
            List<Placed> rest = new ArrayList<>(row.figures());
            rest.removeIf(placed -> day(placed.figure()) && behind(cells, placed));
            boolean years = rest.stream().allMatch(placed -> placed.figure().yearLike());
            if (rest.size() == row.figures().size() || !years) {
                joined.add(row);
                continue;
            }
            CutRow months = joined.removeLast();
            joined.add(new CutRow(cells, months.figures(), months.ruled()));
            CutRow others = new CutRow(row.words(), rest, row.ruled());
            if (!others.empty()) {
                joined.add(others);
            }
        }
        return joined;
    }

    private static boolean day(Figure figure) {
        return !figure.grouped()
                && !figure.percent()
                && figure.value().scale() == 0
                && figure.value().signum() > 0
                && figure.value().precision() < 3
                && figure.value().intValue() <= LONGEST;
    }

    /** Puts a day behind the month above it; false where it stands under none. */
    private static boolean behind(List<Cell> cells, Placed day) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.slot() < day.end() && day.slot() < cell.slot() + cell.span() && month(cell)) {
                cells.set(i, dated(cell, day));
                return true;
            }
        }
        return false;
    }

    private static boolean month(Cell cell) {
        String text = cell.text().value().strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return DateWords.month(last) > 0;
    }

    private static Cell dated(Cell month, Placed day) {
        Source source = day.source();
        Text number =
                Text.verbatim(
                        source.document(), day.figure().value().toPlainString(), source.start());
        return new Cell(
                Joined.of(List.of(month.text(), number)),
                month.slot(),
                month.span(),
                month.style());
    }
}
