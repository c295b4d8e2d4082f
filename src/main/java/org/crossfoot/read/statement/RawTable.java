package org.crossfoot.read.statement;

import java.util.List;

/**
 * A grid, or the part of one that holds one table.
 *
 * @param captions words of its top rows that head no column: titles, units, dates
 * @param heads the header texts of each column, outermost first
 * @param body headings and rows with figures
 * @param lanes where its columns of figures stand
 */
record RawTable(List<CutRow> captions, List<List<String>> heads, List<CutRow> body, Lanes lanes) {

    RawTable {
        captions = List.copyOf(captions);
        heads = List.copyOf(heads);
        body = List.copyOf(body);
    }

    int columns() {
        return lanes.size();
    }

    boolean hasFigures() {
        return lanes.size() > 0 && body.stream().anyMatch(CutRow::body);
    }

    /** Whether nothing stands over its columns. */
    boolean headless() {
        return heads.stream().allMatch(List::isEmpty);
    }

    /** This table under the heads of the one above it, where both have as many columns. */
    RawTable under(RawTable above) {
        return above.columns() == columns()
                ? new RawTable(captions, above.heads, body, lanes)
                : this;
    }
}
