package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.CellReader.Read;

/**
 * Gathers the rows of an HTML table: as its markup has them, and with its captions line by line.
 */
final class TableRows {

    private final String document;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> lined = new ArrayList<>();
    private boolean captions = true;
    private boolean parted;

    TableRows(String document) {
        this.document = document;
    }

    /** Adds the row of some cells. */
    void add(List<Read> cells) {
        List<Read> words = cells.stream().filter(cell -> !cell.lines().isEmpty()).toList();
        captions &= words.size() < 2;
        List<Row> row = LineRows.of(document, cells);
        rows.addAll(row);
        boolean apart = captions && words.size() == 1 && caption(words.getFirst());
        parted |= apart;
        lined.addAll(apart ? lines(words.getFirst()) : row);
    }

    /** Whether a cell over the columns holds lines: a company, its statement, the unit. */
    private static boolean caption(Read cell) {
        return cell.lines().size() > 1 && cell.span() > 1;
    }

    private List<Row> lines(Read cell) {
        return BrokenLines.mended(document, cell.lines()).stream()
                .map(
                        line ->
                                new Read(
                                        List.of(line),
                                        cell.start(),
                                        cell.slot(),
                                        cell.span(),
                                        cell.style()))
                .flatMap(line -> LineRows.of(document, List.of(line)).stream())
                .toList();
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether some row holds several lines of the captions. */
    boolean parted() {
        return parted;
    }

    /** The rows, each line of the captions over the heads in one of its own. */
    List<Row> lined() {
        return lined;
    }
}
