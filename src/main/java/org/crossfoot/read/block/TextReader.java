package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;

/** Reads text with tab-separated tables among its paragraphs. */
final class TextReader {

    private static final int LONGEST_HEADING = 120;

    private final String text;
    private final List<SourceLine> lines;
    private final TabTable tables;
    private final Paragraphs paragraphs;
    private final PageSetter page = new PageSetter(PageWriter::new);
    private final List<Block> blocks = new ArrayList<>();

    TextReader(String document, String text) {
        this.text = text;
        this.lines = SourceLine.of(text);
        Text raw = Text.verbatim(document, text, 0);
        var markup = new Markup(raw);
        this.tables = new TabTable(markup, text);
        this.paragraphs = new Paragraphs(markup, raw, lines);
    }

    Pieces read() {
        int at = 0;
        while (at < lines.size()) {
            Watch.tick();
            int end = tableEnd(at);
            if (end > at) {
                var table = lines.subList(at, end);
                blocks.add(tables.read(table, true));
                page.add(w -> w.grid(tables.read(table, false), numbers(table)));
                at = end;
            } else if (lines.get(at).blank(text)) {
                int number = lines.get(at).number();
                page.add(writer -> writer.blank(number));
                at++;
            } else {
                end = at + 1;
                while (end < lines.size() && runsOn(end)) {
                    end++;
                }
                paragraphs.read(lines.subList(at, end)).forEach(blocks::add);
                for (SourceLine line : lines.subList(at, end)) {
                    page.add(w -> w.paragraph(paragraphs.printed(line), line.number()));
                }
                at = end;
            }
        }
        return new Pieces(blocks, page.printed());
    }

    private boolean runsOn(int at) {
        return !lines.get(at).blank(text) && !tabbed(at);
    }

    private boolean tabbed(int at) {
        return lines.get(at).has(text, '\t');
    }

    /** The line after a table that starts here, or {@code start} where none does. */
    private int tableEnd(int start) {
        int end = start;
        int at = start;
        while (at < lines.size()) {
            if (tabbed(at)) {
                end = ++at;
            } else if (lines.get(at).blank(text) && end > start) {
                at++; // a blank line before the last total does not end a table
            } else if (end == at && at > start && headsRows(at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a line without tabs stands between the rows of a table, as a heading of rows. */
    private boolean headsRows(int at) {
        int next = at;
        while (next < lines.size() && next < at + 3 && !tabbed(next)) {
            if (lines.get(next).blank(text) || lines.get(next).length() > LONGEST_HEADING) {
                return false;
            }
            next++;
        }
        return next < lines.size() && tabbed(next);
    }

    private static List<Integer> numbers(List<SourceLine> table) {
        return table.stream().map(SourceLine::number).toList();
    }
}
