package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.markup.Element;
import org.crossfoot.read.markup.Page;

/** Cells set by hand, and how grids are laid out. */
final class Laid {

    private Laid() {}

    static Text text(String value) {
        return Text.verbatim("d1", value, 0);
    }

    /** A cell: "0:Sales", "1+2:Three months". */
    static Cell cell(String layout) {
        int colon = layout.indexOf(':');
        String[] place = layout.substring(0, colon).split("\\+", 2);
        return new Cell(
                text(layout.substring(colon + 1)),
                Integer.parseInt(place[0]),
                place.length > 1 ? Integer.parseInt(place[1]) : 1,
                Style.PLAIN);
    }

    /** A row of cells as {@link #layout} writes it, with a bar between them. */
    static Row row(String layout) {
        var cells = new ArrayList<Cell>();
        for (String cell : layout.split("\\|", -1)) {
            if (!cell.isEmpty()) {
                cells.add(cell(cell));
            }
        }
        return new Row(cells, false);
    }

    static Grid grid(String... rows) {
        return new Grid(List.of(rows).stream().map(Laid::row).toList());
    }

    static String layout(Row row) {
        return layout(row.cells(), "|");
    }

    static String layout(List<Cell> cells, String between) {
        return cells.stream()
                .map(
                        cell ->
                                cell.slot()
                                        + (cell.span() > 1 ? "+" + cell.span() : "")
                                        + ":"
                                        + cell.text())
                .collect(Collectors.joining(between));
    }

    /** The first element of a name on a page. */
    static Element element(String html, String name) {
        return Page.of(html).root().all().stream()
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + html));
    }

    static TypedLine typed(String line) {
        return LineTyper.type(line, new SourceLine(1, 0, line.length()));
    }

    static List<TypedLine> typedLines(String text) {
        return SourceLine.of(text).stream()
                .map(line -> LineTyper.type(text.substring(line.start(), line.end()), line))
                .toList();
    }
}
