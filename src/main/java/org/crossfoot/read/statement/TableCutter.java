package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** Cuts a grid into tables: a new one starts where a title or a row of years follows figures. */
final class TableCutter {

    /** How long something lasts: a row of options or leases, not a head. */
    private static final Pattern TERM = Pattern.compile("[\\d.]+ (?:years?|months?)");

    private final List<RawTable> tables = new ArrayList<>();
    private final List<CutRow> rows;

    private TableCutter(List<CutRow> rows) {
        this.rows = rows;
    }

    static List<RawTable> cut(Grid grid) {
        var cutter = new TableCutter(SplitDates.joined(WrappedUnits.joinedRows(rows(grid))));
        cutter.split();
        return cutter.tables;
    }

    private static List<CutRow> rows(Grid grid) {
        List<CutRow> rows = new ArrayList<>();
        boolean ruled = false;
        boolean spaced = SpacedThousands.in(grid);
        for (Row row : grid.rows()) {
            Watch.tick();
            if (row.rule() || row.blank()) {
                ruled |= row.rule() || ruledBelow(row, 0);
                continue;
            }
            CutRow cut = RowCutter.cut(row, spaced);
            if (!cut.empty()) {
                rows.add(ruled ? cut.ruledToo() : cut);
                ruled = ruledBelow(row, 1);
            }
        }
        return rows;
    }

    /** Whether a line is drawn under some cell from a slot on. */
    private static boolean ruledBelow(Row row, int slot) {
        for (Cell cell : row.cells()) {
            if (cell.slot() >= slot && cell.style().ruleBelow()) {
                return true;
            }
        }
        return false;
    }

    private void split() {
        int start = 0;
        boolean body = false;
        for (int i = 0; i < rows.size(); i++) {
            CutRow row = rows.get(i);
            if (body && startsAnew(row, i)) {
                int from = backToCaptions(i);
                table(rows.subList(start, from));
                start = from;
                body = false;
            }
            body |= row.body();
        }
        table(rows.subList(start, rows.size()));
    }

    private boolean startsAnew(CutRow row, int i) {
        if (row.body()) {
            return false;
        }
        String text = row.text();
        if (row.years()) {
            return row.figures().size() > 1
                    && (text.isEmpty() || !Phrase.of(text).silent() || i + 1 == rows.size());
        }
        if (row.words().size() == 1) {
            return Titles.of(text).isPresent();
        }
        return row.words().stream().filter(TableCutter::dated).count() >= 2;
    }

    private static boolean dated(Cell cell) {
        String text = cell.text().value();
        return cell.slot() > 0
                && text.length() < 60
                && !TERM.matcher(text).matches()
                && !Phrase.of(text).silent();
    }

    private int backToCaptions(int at) {
        int from = at;
        while (from > 0 && !rows.get(from - 1).body() && captionLike(rows.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean captionLike(CutRow row) {
        String text = row.text();
        return row.words().size() > 1
                || Titles.of(text).isPresent()
                || Captions.unit(text).isPresent()
                || !Phrase.of(text).silent()
                || row.words().stream().anyMatch(cell -> cell.style().centred());
    }

    private void table(List<CutRow> part) {
        if (part.isEmpty()) {
            return;
        }
        RawTable table = HeadCutter.cut(part);
        tables.add(
                tables.isEmpty() || !table.headless() || !table.hasFigures()
                        ? table
                        : table.under(tables.getLast()));
    }
}
