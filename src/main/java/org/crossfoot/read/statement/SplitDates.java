package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Text;

/** Dates that narrow columns cut after the month: "September" above "30". */
final class SplitDates {

    private static final int LONGEST = 31;

    private SplitDates() {}

    /** The rows, each of days put behind the months above it. */
    static List<CutRow> joined(List<CutRow> rows) {
        List<CutRow> joined = new ArrayList<>();
        for (CutRow row : rows) {
            Optional<CutRow> dates =
                    joined.isEmpty() || !days(row)
                            ? Optional.empty()
                            : behind(joined.getLast(), row.figures());
            dates.ifPresent(whole -> joined.removeLast());
            joined.add(dates.orElse(row));
        }
        return joined;
    }

    private static boolean days(CutRow row) {
        return row.words().isEmpty()
                && !row.figures().isEmpty()
                && row.figures().stream().map(Placed::figure).allMatch(SplitDates::day);
    }

    private static boolean day(Figure figure) {
        return !figure.grouped()
                && !figure.percent()
                && figure.value().scale() == 0
                && figure.value().signum() > 0
                && figure.value().precision() < 3
                && figure.value().intValue() <= LONGEST;
    }

    /** The months with a day each; empty where some day stands under no month. */
    private static Optional<CutRow> behind(CutRow months, List<Placed> days) {
        List<Cell> cells = new ArrayList<>(months.words());
        for (Placed day : days) {
            boolean put = false;
            for (int i = 0; i < cells.size() && !put; i++) {
                Cell cell = cells.get(i);
                put = over(cell, day) && month(cell);
                if (put) {
                    cells.set(i, dated(cell, day));
                }
            }
            if (!put) {
                return Optional.empty();
            }
        }
        return Optional.of(new CutRow(cells, months.figures(), months.ruled()));
    }

    private static boolean over(Cell cell, Placed day) {
        return cell.slot() < day.end() && day.slot() < cell.slot() + cell.span();
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
