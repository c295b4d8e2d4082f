package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;

/** Dates that narrow columns cut after the month: "September" above "30". */
final class SplitDates {

    private static final Pattern DAY = Pattern.compile("(?:[1-9]|[12]\\d|3[01]),?");

    private static final int LONGEST = "31,".length();

    private SplitDates() {}

    /** The rows, each day among them put behind the month above it. */
    static List<CutRow> joined(List<CutRow> rows) {
        List<CutRow> joined = new ArrayList<>();
        for (CutRow row : rows) {
            if (joined.isEmpty() || !days(row)) {
                joined.add(row);
                continue;
            }
            List<Cell> cells = new ArrayList<>(joined.getLast().words());
            List<Placed> figures = new ArrayList<>(row.figures());
            List<Cell> words = new ArrayList<>(row.words());
            figures.removeIf(placed -> day(placed.shown()) && behind(cells, cell(placed)));
            words.removeIf(cell -> day(cell) && behind(cells, cell));
            boolean none =
                    figures.size() == row.figures().size() && words.size() == row.words().size();
            if (none || !figures.stream().allMatch(placed -> placed.figure().yearLike())) {
                joined.add(row);
                continue;
            }
            CutRow months = joined.removeLast();
            joined.add(new CutRow(cells, months.figures(), months.ruled()));
            CutRow others = new CutRow(words, figures, row.ruled());
            if (!others.empty()) {
                joined.add(others);
            }
        }
        return joined;
    }

    /** Whether some cell of a row may be a day. */
    private static boolean days(CutRow row) {
        for (Placed placed : row.figures()) {
            if (day(placed.shown())) {
                return true;
            }
        }
        for (Cell cell : row.words()) {
            if (day(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(Cell cell) {
        return cell.slot() > 0 && day(cell.text().value().strip());
    }

    private static boolean day(String text) {
        return text.length() <= LONGEST && DAY.matcher(text).matches();
    }

    private static Cell cell(Placed placed) {
        Source source = placed.source();
        Text text = Text.verbatim(source.document(), placed.shown(), source.start());
        return new Cell(text, placed.slot(), placed.end() - placed.slot(), Style.PLAIN);
    }

    /** Puts a day behind the month above it; false where it stands under none. */
    private static boolean behind(List<Cell> cells, Cell day) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean over =
                    cell.slot() < day.slot() + day.span() && day.slot() < cell.slot() + cell.span();
            if (over && month(cell)) {
                cells.set(
                        i,
                        new Cell(
                                Joined.of(List.of(cell.text(), day.text().strip())),
                                cell.slot(),
                                cell.span(),
                                cell.style()));
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
}
