package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;

/** Tables that only place sentences: bulleted lists, footnotes, a box around a paragraph. */
final class Prose {

    private static final int SENTENCE = 150;
    private static final int MARK = 8;
    private static final String BULLETS = "•·●○▪■§*–—-o";

    private Prose() {}

    static boolean holds(List<Row> rows) {
        boolean sentence = rows.stream().allMatch(Prose::bulleted);
        for (Row row : rows) {
            List<Cell> words = words(row);
            if (words.size() > 2 || (words.size() == 2 && length(words.getFirst()) > MARK)) {
                return false;
            }
            if (words.size() == 2 && Shape.figure(words.getLast())) {
                return false;
            }
            sentence |= !words.isEmpty() && length(words.getLast()) > SENTENCE;
        }
        return sentence || (rows.size() == 1 && words(rows.getFirst()).size() == 1);
    }

    /** A paragraph a row, its bullet or number before it. */
    static List<Paragraph> read(String document, List<Row> rows) {
        return rows.stream()
                .map(Prose::words)
                .filter(words -> !words.isEmpty())
                .map(
                        words ->
                                new Paragraph(
                                        Joined.of(
                                                document, words.stream().map(Cell::text).toList()),
                                        words.getLast().style()))
                .toList();
    }

    private static boolean bulleted(Row row) {
        List<Cell> words = words(row);
        return words.size() == 2
                && length(words.getFirst()) == 1
                && BULLETS.contains(words.getFirst().text().value());
    }

    private static List<Cell> words(Row row) {
        List<Cell> words = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                words.add(cell);
            }
        }
        return words;
    }

    private static int length(Cell cell) {
        return cell.text().value().length();
    }
}
