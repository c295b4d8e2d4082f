package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;

/** Rows of a statement set by hand: "label | figure | figure". */
final class Rowed {

    private Rowed() {}

    static Placed placed(String shown, int slot) {
        return new Placed(
                Figures.parse(shown).orElseThrow(),
                shown,
                new Source("d1", slot * 10, slot * 10 + shown.length()),
                slot,
                slot + 1);
    }

    static BodyRow row(String line) {
        String[] parts = line.split("\\|", -1);
        var cells = new ArrayList<Optional<Placed>>();
        for (int i = 1; i < parts.length; i++) {
            String shown = parts[i].strip();
            cells.add(shown.isEmpty() ? Optional.empty() : Optional.of(placed(shown, i)));
        }
        int indent = parts[0].length() - parts[0].stripLeading().length();
        return new BodyRow(Text.verbatim("d1", parts[0].strip(), 0), indent, false, false, cells);
    }

    static List<BodyRow> rows(String script) {
        return script.lines().map(Rowed::row).toList();
    }

    /** A statement's rows in full units with all that is known before its sums are sought. */
    static Sheet sheet(Kind kind, String script) {
        var rows = rows(script);
        var tree = TreeBuilder.build(kind, rows);
        var units = RowUnits.of(kind, rows, tree);
        var concepts = Concepts.of(kind, rows, tree, units, Meanings.of(kind, rows, tree));
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Sheet(kind, rows, tree, concepts, new Ledger(amounts(rows, columns), columns));
    }

    private static List<List<Optional<Amount>>> amounts(List<BodyRow> rows, int columns) {
        var amounts = new ArrayList<List<Optional<Amount>>>();
        for (BodyRow row : rows) {
            var line = new ArrayList<Optional<Amount>>();
            for (int i = 0; i < columns; i++) {
                line.add(
                        (i < row.cells().size() ? row.cells().get(i) : Optional.<Placed>empty())
                                .map(placed -> Amount.printed(placed.figure().value(), 0)));
            }
            amounts.add(line);
        }
        return amounts;
    }

    /** A row of a grid; an empty cell between two bars is none. */
    static Row grid(String line) {
        var cells = new ArrayList<Cell>();
        String[] parts = line.split("\\|", -1);
        for (int slot = 0; slot < parts.length; slot++) {
            String text = parts[slot].strip();
            if (!text.isEmpty()) {
                int indent = slot == 0 ? parts[0].length() - parts[0].stripLeading().length() : 0;
                cells.add(
                        new Cell(
                                Text.verbatim("d1", text, slot * 100),
                                slot,
                                1,
                                Style.PLAIN.indented(indent)));
            }
        }
        return new Row(cells, false);
    }

    static List<CutRow> cut(String... lines) {
        return Stream.of(lines).map(Rowed::grid).map(RowCutter::cut).toList();
    }
}
