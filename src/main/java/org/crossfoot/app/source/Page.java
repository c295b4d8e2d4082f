package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Document;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * A document's lines set to a width: prose is wrapped at word ends, tables are left as they are so
 * that their columns stay under each other.
 *
 * @param document whose page it is; empty for none
 */
record Page(String document, List<PageRow> rows) {

    static final Page NONE = new Page("", List.of());

    /** So many blanks between words set columns apart, and so many in front of them do. */
    private static final int GAP = 3;

    private static final int INDENT = 12;
    private static final int NARROWEST = 20;

    /**
     * Sets a document, which takes some milliseconds for each megabyte.
     *
     * @param width in characters
     */
    static Page of(Document document, int width) {
        var lines = document.page();
        var rows = new ArrayList<PageRow>();
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).number() == lines.get(at).number()) {
                end++;
            }
            set(lines.subList(at, end), Math.max(NARROWEST, width), rows);
            at = end;
        }
        return new Page(document.id(), rows);
    }

    /** Sets one line of the document, which may have been laid out in several. */
    private static void set(List<PrintedLine> lines, int width, List<PageRow> rows) {
        boolean fits = lines.size() == 1 && lines.getFirst().text().length() <= width;
        if (fits || table(lines)) {
            for (int i = 0; i < lines.size(); i++) {
                rows.add(new PageRow(lines.get(i), 0, lines.get(i).text().length(), i == 0));
            }
        } else {
            wrap(joined(lines), width, rows);
        }
    }

    /** Whether a line has gaps of the kind that sets columns apart. */
    private static boolean table(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            if (gapped(line.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean gapped(String text) {
        int blanks = 0;
        int wanted = INDENT;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                blanks++;
            } else if (blanks >= wanted) {
                return true;
            } else {
                blanks = 0;
                wanted = GAP;
            }
        }
        return false;
    }

    private static PrintedLine joined(List<PrintedLine> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        var text = new StringBuilder();
        var runs = new ArrayList<PrintedLine.Run>();
        for (PrintedLine line : lines) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            for (PrintedLine.Run run : line.runs()) {
                int column = text.length() + run.column();
                runs.add(new PrintedLine.Run(column, run.length(), run.start(), run.end()));
            }
            text.append(line.text());
        }
        return new PrintedLine(lines.getFirst().number(), text.toString(), runs);
    }

    /** The first row in which a run of the document stands; -1 where it is not printed. */
    int row(Source source) {
        if (!source.document().equals(document)) {
            return -1;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (reaches(rows.get(i).line().runs(), source)
                    && !rows.get(i).stretches(source).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** A plain loop: a long document is walked through at every step of the selection. */
    private static boolean reaches(List<PrintedLine.Run> runs, Source source) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).start() < source.end() && source.start() < runs.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    private static void wrap(PrintedLine line, int width, List<PageRow> rows) {
        String text = line.text();
        int from = 0;
        while (text.length() - from > width) {
            int blank = text.lastIndexOf(' ', from + width);
            int to = blank > from ? blank + 1 : from + width;
            rows.add(new PageRow(line, from, to, from == 0));
            from = to;
        }
        rows.add(new PageRow(line, from, text.length(), from == 0));
    }
}
