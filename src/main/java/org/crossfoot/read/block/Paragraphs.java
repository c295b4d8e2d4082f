package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Style;

/** Joins the lines of running text, and keeps the lines of titles and addresses apart. */
final class Paragraphs {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 140;

    private final Markup markup;
    private final Text raw;
    private final String text;
    private final int margin;

    Paragraphs(Markup markup, Text raw, List<SourceLine> lines) {
        this.markup = markup;
        this.raw = raw;
        this.text = raw.value();
        this.margin = margin(lines);
    }

    /** The column that most full lines of the document reach, if its lines are wrapped at all. */
    private int margin(List<SourceLine> lines) {
        int[] reaching = new int[WIDEST + 2];
        int full = 0;
        for (SourceLine line : lines) {
            int edge = Math.min(edge(line), WIDEST + 1);
            if (edge >= NARROWEST) {
                reaching[edge]++;
                full++;
            }
        }
        int most = NARROWEST;
        int shorter = reaching[most];
        while (shorter <= (full - 1) * 19 / 20 && most <= WIDEST) {
            shorter += reaching[++most];
        }
        return full == 0 ? NARROWEST : most > WIDEST ? Integer.MAX_VALUE : most;
    }

    /** The paragraphs that neighbouring lines make. */
    List<Paragraph> read(List<SourceLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int room = room(lines);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !full(lines.get(i - 1), lines.get(i), room)) {
                paragraphs.add(paragraph(lines.subList(start, i)));
                start = i;
            }
        }
        return paragraphs;
    }

    /** A block has a margin of its own if it is not one line alone that reaches it. */
    private int room(List<SourceLine> lines) {
        int widest = 0;
        for (SourceLine line : lines) {
            widest = Math.max(widest, edge(line));
        }
        if (widest <= NARROWEST || widest >= margin) {
            return margin;
        }
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            full += full(lines.get(i - 1), lines.get(i), widest) ? 1 : 0;
        }
        return full > 1 ? widest : margin;
    }

    /** Whether a line ends only because the next one's first word had no room. */
    private boolean full(SourceLine line, SourceLine next, int room) {
        int edge = edge(line);
        int indent = indent(line);
        int below = indent(next);
        if (edge - indent < NARROWEST - 5 || Math.abs(indent - below) > 8 || capitals(line)) {
            return false;
        }
        int first = below + next.start();
        int end = first;
        while (end < next.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return room != Integer.MAX_VALUE && edge + 1 + (end - first) > room;
    }

    private boolean capitals(SourceLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Paragraph paragraph(List<SourceLine> lines) {
        SourceLine first = lines.getFirst();
        Style style = markup.style(first.start(), first.end());
        var builder = new TextBuilder(markup.document());
        for (SourceLine line : lines) {
            Watch.tick();
            add(builder, line);
            if (line.end() > line.start()) {
                int end = raw.end(line.end() - 1);
                builder.add('\n', end, end);
            }
        }
        return new Paragraph(builder.build(), lines.size() == 1 ? centred(first, style) : style);
    }

    private void add(TextBuilder builder, SourceLine line) {
        if (!Spaced.is(text, line.start(), line.end())) {
            markup.add(builder, line.start(), line.end(), true);
            return;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (!Spaced.gap(text, i)) {
                builder.add(text.charAt(i), raw.start(i), raw.end(i));
            }
        }
    }

    private Style centred(SourceLine line, Style style) {
        int right = margin == Integer.MAX_VALUE ? 0 : margin - edge(line);
        boolean middle = style.indent() > 8 && Math.abs(style.indent() - right) <= 8;
        return middle
                ? new Style(style.bold(), style.italic(), true, style.indent(), false, false)
                : style;
    }

    /** A line as it is printed, escapes and all. */
    Paragraph printed(SourceLine line) {
        return new Paragraph(
                markup.read(line.start(), line.end(), false), Style.PLAIN.indented(indent(line)));
    }

    private int indent(SourceLine line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }

    private int edge(SourceLine line) {
        int end = line.end();
        while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - line.start();
    }
}
