package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.model.Document;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;

/**
 * A document's lines set to a width: prose is wrapped at word ends, tables are left as they are so
 * that their columns stay under each other.
 */
record Page(String document, List<PageRow> rows) {

    static final Page NONE = new Page("", List.of());

    /** A gap of the kind that sets columns apart, between words or in front of them. */
    private static final Pattern TABLE = Pattern.compile("\\S {3,}\\S|^ {12,}\\S");

    Page {
        rows = List.copyOf(rows);
    }

    static Page of(Document document, int width) {
        var rows = new ArrayList<PageRow>(document.page().size() + 64);
        var lines = document.page();
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).number() == lines.get(at).number()) {
                end++;
            }
            set(lines.subList(at, end), Math.max(20, width), rows);
            at = end;
        }
        return new Page(document.id(), rows);
    }

    /** Sets one line of the document, which may have been laid out in several. */
    private static void set(List<PrintedLine> lines, int width, List<PageRow> rows) {
        boolean table = lines.stream().anyMatch(line -> TABLE.matcher(line.text()).find());
        boolean fits = lines.stream().allMatch(line -> line.text().length() <= width);
        if (table || (fits && lines.size() == 1)) {
            for (int i = 0; i < lines.size(); i++) {
                rows.add(new PageRow(lines.get(i), 0, lines.get(i).text().length(), i == 0));
            }
        } else {
            wrap(joined(lines), width, rows);
        }
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
            if (reaches(rows.get(i).line(), source) && !rows.get(i).stretches(source).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reaches(PrintedLine line, Source source) {
        for (PrintedLine.Run run : line.runs()) {
            if (run.start() < source.end() && source.start() < run.end()) {
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
