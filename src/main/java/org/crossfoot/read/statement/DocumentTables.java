package org.crossfoot.read.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Source;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Text;

/** Walks a document's pieces and gives each table the words that stand over it. */
final class DocumentTables {

    private static final int MOST_LINES = 16;
    private static final int PROSE = 420;
    private static final int NEAREST = 4;

    private final Deque<Text> above = new ArrayDeque<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private DocumentTables() {}

    static List<Candidate> of(Blocks document) {
        var tables = new DocumentTables();
        for (Block block : document.blocks()) {
            Watch.tick();
            switch (block) {
                case Paragraph paragraph -> tables.hear(paragraph.text());
                case Grid grid -> tables.takeAll(FacingTables.of(grid));
                case Block.PageBreak pageBreak -> {}
            }
        }
        return tables.candidates;
    }

    private void hear(Text text) {
        if (text.value().length() > PROSE) {
            above.clear();
        } else if (!text.isBlank()) {
            above.addLast(text.strip());
            if (above.size() > MOST_LINES) {
                above.removeFirst();
            }
        }
    }

    /** Takes grids that stand beside each other under the same words. */
    private void takeAll(List<Grid> grids) {
        var over = List.copyOf(above);
        for (Grid grid : grids) {
            above.clear();
            above.addAll(over);
            take(grid);
        }
    }

    /**
     * Takes a grid's tables; one under a title of its own keeps the unit that the grid began with.
     */
    private void take(Grid grid) {
        Optional<Text> inGrid = Optional.empty();
        List<Text> parent = List.of();
        for (RawTable table : TableCutter.cut(grid)) {
            Optional<Text> last = inGrid;
            if (table.hasFigures()) {
                Lead lead = lead(table);
                candidates.add(Candidate.of(lead, table));
                parent = parent.isEmpty() ? parent(table) : parent;
                above.clear();
                above.addAll(parent);
                inGrid = unit(table).or(() -> last);
                inGrid.ifPresent(above::addLast);
            } else {
                table.captions().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
                table.body().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
            }
        }
        inGrid.ifPresent(above::remove);
        above.removeAll(parent);
    }

    /** The words over a grid that its tables are the parent company's alone. */
    private List<Text> parent(RawTable table) {
        return Stream.concat(
                        above.stream().skip(Math.max(0, above.size() - NEAREST)),
                        table.captions().stream()
                                .flatMap(row -> row.words().stream())
                                .map(Cell::text))
                .filter(text -> Others.parent(List.of(text.value())))
                .toList();
    }

    private Optional<Text> unit(RawTable table) {
        return table.captions().stream()
                .flatMap(row -> row.words().stream())
                .map(Cell::text)
                .filter(text -> Captions.unit(text.value()).isPresent())
                .findFirst();
    }

    private Lead lead(RawTable table) {
        var texts = new ArrayList<String>();
        var sources = new ArrayList<Source>();
        for (Text text : above) {
            texts.add(text.value());
            sources.add(text.source());
        }
        for (CutRow row : table.captions()) {
            for (Cell cell : row.words()) {
                Text text = cell.text().strip();
                texts.add(text.value());
                sources.add(text.source());
            }
        }
        return new Lead(texts, sources);
    }
}
