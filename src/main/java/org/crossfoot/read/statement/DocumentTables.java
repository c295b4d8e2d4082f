package org.crossfoot.read.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.crossfoot.model.Source;
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

    private final Deque<Text> above = new ArrayDeque<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private DocumentTables() {}

    static List<Candidate> of(Blocks document) {
        var tables = new DocumentTables();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> tables.hear(paragraph.text());
                case Grid grid -> tables.take(grid);
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

    private void take(Grid grid) {
        for (RawTable table : TableCutter.cut(grid)) {
            if (table.hasFigures()) {
                candidates.add(Candidate.of(lead(table), table));
                above.clear();
            } else {
                table.captions().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
                table.body().forEach(row -> row.words().forEach(cell -> hear(cell.text())));
            }
        }
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
