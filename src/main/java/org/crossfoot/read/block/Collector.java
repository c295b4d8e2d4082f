package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.markup.Characters;

/** Collects the characters of one paragraph or cell of HTML, line by line, and how they look. */
final class Collector implements Entities.Sink {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final double EMS_A_SPACE = 0.5;

    private final String document;
    private final String source;
    private final List<Text> lines = new ArrayList<>();
    private TextBuilder line;
    private int letters;
    private int bold;
    private int italic;
    private int centred;
    private int leadingSpaces;
    private double indent = -1;
    private boolean ruleAbove;
    private boolean ruleBelow;

    Collector(String document, String source) {
        this.document = document;
        this.source = source;
        this.line = new TextBuilder(document);
    }

    /** Adds characters that stand {@code indent} ems in. */
    void add(Characters characters, Look look, double indent) {
        int before = letters;
        int to = Math.min(characters.to(), source.length());
        Entities.read(source, characters.from(), to, this);
        int added = letters - before;
        bold += look.bold() ? added : 0;
        italic += look.italic() ? added : 0;
        centred += look.centred() ? added : 0;
        if (added > 0 && this.indent < 0) {
            this.indent = indent;
        }
    }

    @Override
    public void add(char c, int start, int end) {
        line.add(c, start, end);
        count(c);
    }

    @Override
    public void plain(int from, int to) {
        line.add(source, from, to);
        for (int i = from; i < to; i++) {
            count(source.charAt(i));
        }
    }

    private void count(char c) {
        if ((c > ' ' && c < '\u007f') || !(c == NO_BREAK_SPACE || Character.isWhitespace(c))) {
            letters++;
        } else if (c == NO_BREAK_SPACE && letters == 0) {
            leadingSpaces++;
        }
    }

    void endLine() {
        if (!line.isBlank()) {
            lines.add(line.build());
            line = new TextBuilder(document);
        }
    }

    void rule(boolean above, boolean below) {
        ruleAbove |= above;
        ruleBelow |= below;
    }

    /** Whether nothing was added that leaves a trace, as between most tags. */
    boolean isFresh() {
        return lines.isEmpty() && line.isBlank() && leadingSpaces == 0;
    }

    boolean isBlank() {
        return letters == 0;
    }

    /** The lines with something in them. */
    List<Text> lines() {
        endLine();
        return lines;
    }

    Block.Style style() {
        double in = Math.max(0, indent) + leadingSpaces * EMS_A_SPACE;
        boolean plain = bold + italic + centred == 0 && in == 0 && !ruleAbove && !ruleBelow;
        if (plain) { // most are, and need no style of their own
            return Block.Style.PLAIN;
        }
        return new Block.Style(most(bold), most(italic), most(centred), in, ruleAbove, ruleBelow);
    }

    private boolean most(int some) {
        return letters > 0 && some * 2 > letters;
    }
}
