package org.crossfoot.read.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block;
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
    private final PageUnits page = new PageUnits();

    private DocumentTables() {}

    static List<Candidate> of(Blocks document) {
        var tables = new DocumentTables();
        for (Block block : document.blocks()) {
            Watch.tick();
            switch (block) {
                case Paragraph paragraph -> tables.hear(paragraph.text());
                case Grid grid -> tables.takeAll(FacingTables.of(grid));
                case Block.PageBreak pageBreak -> tables.page.turn();
            }
        }
        return tables.candidates;
    }

    private void hear(Text text) {
        if (!text.isBlank()) {
            page.hear(text.value().strip());
        }
        int length = text.value().length();
        if (length > PROSE) {
            above.clear();
        }
        Optional<Text> said =
                length > Introduction.LONGEST_LINE ? Introduction.of(text) : Optional.empty();
        if (said.isPresent() || (length <= PROSE && !text.isBlank())) {
            above.addLast(said.orElseGet(text::strip));
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
        List<Text> inGrid = List.of();
        List<Text> parent = List.of();
        for (RawTable table : TableCutter.cut(grid)) {
            if (table.hasFigures()) {
                Candidate candidate = Candidate.of(lead(table), table);
                candidates.add(candidate.on(page.of(candidate)));
                page.pass(candidates.getLast());
                parent = parent.isEmpty() ? parent(table) : parent;
                above.clear();
                above.addAll(parent);
                List<Text> own = unit(table);
                inGrid = own.isEmpty() ? inGrid : own;
                above.addAll(inGrid);
            } else {
                table.captions().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
                table.body().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
            }
        }
        above.removeAll(inGrid);
        above.removeAll(parent);
    }

    /** The words over a grid that its tables are the parent company's alone. */
    private List<Text> parent(RawTable table) {
        List<Text> over = new ArrayList<>(above);
        over.subList(0, Math.max(0, over.size() - NEAREST)).clear();
        for (CutRow row : table.captions()) {
            row.words().forEach(cell -> over.add(cell.text()));
        }
        over.removeIf(text -> !Others.parent(text.value()));
        return over;
    }

    /** The line of a table's captions that states its unit, behind the line that names it. */
    private static List<Text> unit(RawTable table) {
        List<Text> lines =
                table.captions().stream()
                        .flatMap(row -> row.words().stream())
                        .map(cell -> cell.text().strip())
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (Captions.unit(lines.get(i).value()).isPresent()) {
                boolean named = i > 0 && names(lines.get(i - 1).value());
                return lines.subList(named ? i - 1 : i, i + 1);
            }
        }
        return List.of();
    }

    /** Whether a line names what all tables of a grid are about. */
    private static boolean names(String line) {
        return Titles.of(line).isEmpty() && Phrase.of(line).silent();
    }

    private Lead lead(RawTable table) {
        var texts = new ArrayList<>(above);
        for (CutRow row : table.captions()) {
            row.words().forEach(cell -> texts.add(cell.text().strip()));
        }
        List<Text> lines = WrappedUnits.joinedLines(texts);
        return new Lead(
                lines.stream().map(Text::value).toList(),
                lines.stream().map(Text::source).toList());
    }
}
