package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;

/** Sets a document out in lines of a fixed-width face. */
final class PageWriter {

    /** The column at which running text is wrapped. */
    static final int WIDTH = 110;

    private static final int DEEPEST = 60;

    private final List<PrintedLine> lines = new ArrayList<>();

    List<PrintedLine> lines() {
        return lines;
    }

    /** The number that a line gets where the document has none of its own. */
    int next() {
        return lines.isEmpty() ? 1 : lines.getLast().number() + 1;
    }

    void blank(int number) {
        lines.add(new PrintedLine(number, "", List.of()));
    }

    /** Sets a paragraph, wrapped; every line of it has the same number. */
    void paragraph(Paragraph paragraph, int number) {
        Text text = paragraph.text();
        int indent = (int) Math.min(paragraph.style().indent(), DEEPEST);
        for (Wrap.Part part : Wrap.at(text.value(), WIDTH - indent)) {
            int left = indent;
            if (paragraph.style().centred()) {
                left = Math.max(0, (WIDTH - part.length()) / 2);
            }
            var line = new LineSetter();
            line.put(left, text, part.from(), part.to());
            lines.add(line.set(number));
        }
    }

    /** Sets a table in columns; a row's lines have the number of the row. */
    void grid(Grid grid, List<Integer> numbers) {
        var setter = new GridSetter(grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            for (LineSetter line : setter.set(grid.rows().get(i))) {
                lines.add(line.set(numbers.get(i)));
            }
        }
    }
}
