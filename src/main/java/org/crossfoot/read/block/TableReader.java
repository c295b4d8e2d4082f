package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.markup.Element;
import org.crossfoot.read.markup.Node;

/** Reads the cells of an HTML table into a grid, or into paragraphs where it only places prose. */
final class TableReader {

    private final CellReader cells;
    private final StyleSheet styles;
    private final String document;

    TableReader(String document, String source, StyleSheet styles) {
        this.document = document;
        this.cells = new CellReader(document, source, styles);
        this.styles = styles;
    }

    List<? extends Block> read(Element table, Look look) {
        var rows = new TableRows(document);
        var slots = new Slots();
        collect(table, look.inside(table, styles.of(table)), slots, rows);
        List<Row> tight = SlotEdges.close(rows.rows());
        if (Prose.holds(tight)) {
            return Prose.read(document, tight);
        }
        return List.of(new Grid(rows.parted() ? SlotEdges.close(rows.lined()) : tight));
    }

    private void collect(Element parent, Look look, Slots slots, TableRows rows) {
        for (Node node : parent.nodes()) {
            if (node instanceof Element child) {
                collect(child, styles.of(child), look, slots, rows);
            }
        }
    }

    private void collect(Element child, Css css, Look look, Slots slots, TableRows rows) {
        if (styles.hides(child, css)) {
            return;
        }
        if (child.name().equals("tr")) {
            row(child, look.inside(child, css), slots, rows);
        } else {
            collect(child, look, slots, rows);
        }
    }

    private void row(Element row, Look look, Slots slots, TableRows rows) {
        List<CellReader.Read> read = new ArrayList<>();
        slots.startRow();
        for (Node node : row.nodes()) {
            Watch.tick();
            if (node instanceof Element cell
                    && (cell.name().equals("td") || cell.name().equals("th"))) {
                cell(cell, look, slots, read);
            }
        }
        rows.add(read);
    }

    /** Reads a cell; one that shows nothing only keeps its place. */
    private void cell(Element cell, Look look, Slots slots, List<CellReader.Read> read) {
        Css css = styles.of(cell);
        if (!slots.full() && !styles.hides(cell, css)) {
            int span = Slots.count(cell.attr("colspan"));
            int slot = slots.place(span, Slots.count(cell.attr("rowspan")));
            if (cell.nodes().isEmpty() && !css.ruleAbove() && !css.ruleBelow()) {
                return; // the gaps between columns are cells too
            }
            CellReader.Read one = cells.read(cell, css, slot, span, look);
            if (one.shows()) {
                read.add(one);
            }
        }
    }

    /** Whether the cells only draw lines. */
    static boolean rule(List<Cell> cells) {
        boolean empty = true;
        boolean ruled = false;
        for (Cell cell : cells) {
            if (!cell.text().isBlank() && !Rules.drawn(cell.text().value())) {
                return false;
            }
            empty &= cell.text().isBlank();
            ruled |= cell.style().ruleBelow() || cell.style().ruleAbove();
        }
        return empty
                ? ruled
                : Rules.all(cells.stream().filter(cell -> !cell.text().isBlank()).toList());
    }
}
