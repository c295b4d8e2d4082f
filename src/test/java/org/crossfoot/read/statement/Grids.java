package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Document;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Text;

/**
 * Middle forms set by hand: a line without a bar is a paragraph, others are rows of cells; a
 * paragraph ends the grid above it.
 */
final class Grids {

    private Grids() {}

    static List<Statement> read(String script) {
        return StatementReader.read(List.of(blocks(script)), Registrant.UNKNOWN).value();
    }

    /** The tables of a script, each with the words above it. */
    static List<Candidate> candidates(String script) {
        return DocumentTables.of(blocks(script));
    }

    static Blocks blocks(String script) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        for (String line : script.strip().split("\n")) {
            if (line.indexOf('|') >= 0) {
                rows.add(row(line));
            } else {
                close(rows, blocks);
                blocks.add(new Paragraph(text(line.strip()), Style.PLAIN));
            }
        }
        close(rows, blocks);
        var document = new Document("d1", Optional.empty(), "release.txt", script, List.of());
        return new Blocks(document, blocks);
    }

    private static void close(List<Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            rows.clear();
        }
    }

    private static Row row(String line) {
        var cells = new ArrayList<Cell>();
        List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        for (int slot = 0; slot < parts.size(); slot++) {
            if (!parts.get(slot).isEmpty()) {
                cells.add(new Cell(text(parts.get(slot)), slot, 1, Style.PLAIN));
            }
        }
        return new Row(cells, false);
    }

    private static Text text(String value) {
        return Text.verbatim("d1", value, 0);
    }
}
