package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;

/** Sets a document out in lines of a fixed-width face. */
final class PageWriter {

    /** The column at which running text is wrapped. */
    static final int WIDTH = 110;

    private static final int DEEPEST = 60;
    private static final int WIDEST = 160;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final boolean counting;

    /** Lines have the numbers that the document's own have. */
    PageWriter() {
        this(false);
    }

    private PageWriter(boolean counting) {
        this.counting = counting;
    }

    /** Lines are counted as they are set, for a document without lines of its own. */
    static PageWriter counting() {
        return new PageWriter(true);
    }

    List<PrintedLine> lines() {
        return lines;
    }

    /** Adds lines that another has set. */
    void add(List<PrintedLine> others) {
        for (PrintedLine line : others) {
            lines.add(new PrintedLine(counting ? next() : line.number(), line.text(), line.runs()));
        }
    }

    /** The number that a line gets where the document has none of its own. */
    int next() {
        return lines.isEmpty() ? 1 : lines.getLast().number() + 1;
    }

    void blank(int number) {
        lines.add(new PrintedLine(number, "", List.of()));
    }

    /** One blank line below what stands there already. */
    void gap() {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            blank(next());
        }
    }

    /** Sets a paragraph, wrapped; every line of it has the same number. */
    void paragraph(Paragraph paragraph, int number) {
        Text text = paragraph.text();
        int indent = (int) Math.min(paragraph.style().indent(), DEEPEST);
        for (Wrap.Part part : Wrap.at(text.value(), WIDTH - indent)) {
            Watch.tick();
            int left = indent;
            if (paragraph.style().centred()) {
                left = Math.max(0, (WIDTH - part.length()) / 2);
            }
            var line = new LineSetter();
            line.put(left, text, part.from(), part.to());
            lines.add(line.set(counting ? next() : number));
        }
    }

    /** Sets a line as typed, its own spaces kept. */
    void typed(Text line, int number) {
        for (Wrap.Part part : Wrap.at(line.value().stripTrailing(), WIDEST)) {
            Watch.tick();
            var set = new LineSetter();
            set.put(0, line, part.from(), part.to());
            lines.add(set.set(counting ? next() : number));
        }
    }

    /**
     * Sets a table in columns.
     *
     * @param numbers what the lines of each row are numbered; not asked where lines are counted
     */
    void grid(Grid grid, List<Integer> numbers) {
        var setter = new GridSetter(grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            for (LineSetter line : setter.set(grid.rows().get(i))) {
                Watch.tick();
                lines.add(line.set(counting ? next() : numbers.get(i)));
            }
        }
    }
}
