package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Printed;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.PageBreak;
import org.crossfoot.read.block.TypedLine.Kind;

/** Reads typewritten text, in which columns are made of spaces. */
final class AsciiReader {

    private final Text raw;
    private final List<SourceLine> sources;
    private final List<TypedLine> lines;
    private final Paragraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();

    AsciiReader(Text text) {
        this.raw = Tabs.expand(text);
        this.sources = SourceLine.of(raw.value());
        List<TypedLine> typed = WrappedAmounts.inLabels(typed(sources));
        this.lines = FacingPages.inTurn(raw.value(), typed);
        this.paragraphs = new Paragraphs(new Markup(raw), raw, sources);
    }

    private List<TypedLine> typed(List<SourceLine> lines) {
        List<TypedLine> typed = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            typed.add(LineTyper.type(raw.value().substring(line.start(), line.end()), line));
        }
        return typed;
    }

    Pieces read() {
        var divided = new Divided(raw.document(), raw.value());
        int at = 0;
        for (Stretch table : new TableFinder(lines).find()) {
            words(at, table.head());
            var rows = lines.subList(table.head(), table.end());
            blocks.add(new TypedTable(raw, divided, rows, table.body() - table.head()).read());
            at = table.end();
        }
        words(at, lines.size());
        return new Pieces(blocks, Printed.later(this::page));
    }

    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            Watch.tick();
            List<SourceLine> together = new ArrayList<>();
            int end = at;
            while (end < to && !lines.get(end).words().isEmpty()) {
                together.add(lines.get(end).source());
                end++;
            }
            if (end > at) {
                blocks.addAll(paragraphs.read(together));
            }
            if (end < to && lines.get(end).is(Kind.PAGE)) {
                blocks.add(new PageBreak());
            }
            at = end + 1;
        }
    }

    private List<PrintedLine> page() {
        var page = new PageWriter();
        for (SourceLine line : sources) {
            page.typed(raw.part(line.start(), line.end()), line.number());
        }
        return page.lines();
    }
}
