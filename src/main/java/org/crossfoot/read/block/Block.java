package org.crossfoot.read.block;

import java.util.List;

/** A piece of a document in reading order. */
public sealed interface Block {

    /** Running text: one paragraph, heading or caption line. Lines of the source are joined. */
    record Paragraph(Text text, Style style) implements Block {}

    /** A table of cells, as laid out. */
    record Grid(List<Row> rows) implements Block {

        public Grid {
            rows = List.copyOf(rows);
        }

        /** Number of slots. */
        public int width() {
            return rows.stream().mapToInt(Row::width).max().orElse(0);
        }
    }

    /** Where the paper ended. */
    record PageBreak() implements Block {}

    /**
     * One row of a grid.
     *
     * @param cells left to right, only those with text or a ruled edge; slots do not overlap
     * @param rule whether the row holds nothing but rule lines under its slots, such as "-----"
     */
    record Row(List<Cell> cells, boolean rule) {

        public Row {
            cells = List.copyOf(cells);
        }

        int width() {
            return cells.isEmpty() ? 0 : cells.getLast().slot() + cells.getLast().span();
        }

        /** Whether no cell has text. */
        public boolean blank() {
            for (Cell cell : cells) {
                if (!cell.text().isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * One cell.
     *
     * @param slot leftmost grid slot, from 0; the slots of one grid mean the same in every row
     * @param span how many slots it covers
     */
    record Cell(Text text, int slot, int span, Style style) {}

    /**
     * How a piece of text looks, as far as the format tells.
     *
     * @param indent depth of the first line, in ems or characters of the source
     * @param ruleAbove whether a line is drawn over it
     * @param ruleBelow whether a line is drawn under it
     */
    record Style(
            boolean bold,
            boolean italic,
            boolean centred,
            double indent,
            boolean ruleAbove,
            boolean ruleBelow) {

        public static final Style PLAIN = new Style(false, false, false, 0, false, false);

        public Style indented(double by) {
            return new Style(bold, italic, centred, by, ruleAbove, ruleBelow);
        }
    }
}
