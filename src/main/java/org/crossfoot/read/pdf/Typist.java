package org.crossfoot.read.pdf;

import java.util.List;
import org.crossfoot.model.Watch;

/** Types the lines of a page: tables in columns of characters, paragraphs wrapped anew. */
final class Typist {

    /** In ems: lines that are further apart have a blank line between them. */
    private static final double APART = 1.9;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 110;

    private final StringBuilder out;
    private final List<Row> rows;
    private final Ruler ruler;

    Typist(StringBuilder out, List<Row> rows) {
        this.out = out;
        this.rows = rows;
        this.ruler = new Ruler(rows);
    }

    void type() {
        var prose = new Prose(rows);
        boolean wrapped = false;
        int at = 0;
        while (at < rows.size()) {
            Watch.tick();
            int end = prose.end(at);
            boolean paragraph = end > at + 1;
            boolean ends = wrapped && rows.get(at).single(); // else it is the label of figures
            if (at > 0 && (paragraph || ends || apart(rows.get(at - 1), rows.get(at)))) {
                out.append('\n');
            }
            if (paragraph) {
                paragraph(rows.subList(at, end), prose.words(at, end));
            } else {
                line(rows.get(at));
            }
            wrapped = paragraph;
            at = end;
        }
    }

    private static boolean apart(Row row, Row next) {
        return next.base() - row.base() > APART * Math.max(row.em(), next.em());
    }

    private void line(Row row) {
        int column = 0;
        for (Phrase phrase : row.phrases()) {
            int start = Math.max(ruler.start(phrase), column);
            out.repeat(' ', start - column + (column > 0 ? 1 : 0)).append(plain(phrase.text()));
            column = start + phrase.length() + 1;
        }
        out.append('\n');
    }

    /** Wraps words where the widest of their own lines ends: labels are narrower than prose. */
    private void paragraph(List<Row> lines, List<String> words) {
        int indent = ruler.start(lines.get(1).phrases().getFirst());
        int column = ruler.start(lines.getFirst().phrases().getFirst());
        double right = lines.stream().mapToDouble(Row::right).max().orElseThrow();
        int width = Math.clamp(ruler.column(right), NARROWEST, WIDEST);
        out.repeat(' ', column);
        boolean fresh = true;
        for (String word : words) {
            if (!fresh && column + 1 + word.length() > width) {
                out.append('\n').repeat(' ', indent);
                column = indent;
                fresh = true;
            }
            out.append(fresh ? "" : " ").append(plain(word));
            column += word.length() + (fresh ? 0 : 1);
            fresh = false;
        }
        out.append('\n');
    }

    private static String plain(String words) {
        return words.replace(String.valueOf(Letters.SOFT_HYPHEN), "");
    }
}
