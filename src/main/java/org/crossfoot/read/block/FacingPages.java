package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;

/**
 * Lays tables that are typed beside each other one behind the other, as if each had a page of its
 * own; what stands over both stands over each.
 */
final class FacingPages {

    private static final int HIGHEST_HEAD = 16;
    private static final int MOST_BLANK = 2;
    private static final int MOST_BLANK_ROWS = 7;
    private static final int MOST_TITLE_WORDS = 12;

    private final String text;
    private final List<TypedLine> lines;
    private final List<TypedLine> laid = new ArrayList<>();

    private FacingPages(String text, List<TypedLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * The lines in the order in which they are to be read.
     *
     * @param text what the lines are typed in
     */
    static List<TypedLine> inTurn(String text, List<TypedLine> lines) {
        List<Gutter> gutters = Gutter.in(lines);
        return gutters.isEmpty() ? lines : new FacingPages(text, lines).lay(gutters);
    }

    private List<TypedLine> lay(List<Gutter> gutters) {
        int at = 0;
        for (int i = 0; i < gutters.size(); i++) {
            Gutter gutter = gutters.get(i);
            int next = i + 1 < gutters.size() ? gutters.get(i + 1).first() : lines.size();
            int head = head(gutter, at);
            int end = end(gutter, next);
            laid.addAll(lines.subList(at, head));
            part(gutter, head, end);
            at = end;
        }
        laid.addAll(lines.subList(at, lines.size()));
        return laid;
    }

    /** The first line of what stands over the two tables, not above {@code free}. */
    private int head(Gutter gutter, int free) {
        int head = gutter.first();
        int blank = 0;
        for (int at = head - 1; at >= free && gutter.first() - at <= HIGHEST_HEAD; at--) {
            TypedLine line = lines.get(at);
            blank = line.is(Kind.BLANK) ? blank + 1 : 0;
            boolean closes = line.is(Kind.EDGE) && !line.opens();
            boolean prose = gutter.crossed(line) && line.words().size() > MOST_TITLE_WORDS;
            if (closes || blank > MOST_BLANK || prose || line.is(Kind.PAGE)) {
                break;
            }
            head = line.is(Kind.BLANK) ? head : at;
        }
        return head;
    }

    /** The line after the last row of either table, not beyond {@code next}. */
    private int end(Gutter gutter, int next) {
        int end = gutter.last() + 1;
        int blank = 0;
        for (int at = end; at < next && blank <= MOST_BLANK_ROWS; at++) {
            TypedLine line = lines.get(at);
            boolean crossed = gutter.crossed(line) && !line.is(Kind.RULE);
            if (crossed || line.is(Kind.PAGE) || line.is(Kind.EDGE)) {
                break;
            }
            blank = line.is(Kind.BLANK) ? blank + 1 : 0;
            boolean row = line.is(Kind.FIGURES) || line.is(Kind.RULE);
            end = row || line.edge() > gutter.column() ? at + 1 : end;
        }
        return end;
    }

    private void part(Gutter gutter, int head, int end) {
        int parted = parted(gutter, head);
        List<TypedLine> over = new ArrayList<>();
        List<TypedLine> rows = new ArrayList<>();
        for (int at = head; at < end; at++) {
            Watch.tick();
            TypedLine line = lines.get(at);
            boolean common = at < parted || gutter.crossed(line);
            (common && !line.is(Kind.RULE) ? over : rows).add(line);
        }
        laid.addAll(over);
        add(rows, line -> half(line, 0, gutter.column()));
        laid.add(page(lines.get(end - 1)));
        over.stream().filter(line -> !line.is(Kind.EDGE)).forEach(laid::add);
        add(rows, line -> half(line, gutter.column(), line.source().length()));
        laid.add(page(lines.get(end - 1)));
    }

    /** The first line of which each table has its part, or what stands right above it. */
    private int parted(Gutter gutter, int head) {
        int parted = head;
        while (parted < gutter.first() && !gutter.parts(lines.get(parted))) {
            parted++;
        }
        while (parted > head && over(gutter, lines.get(parted - 1))) {
            parted--;
        }
        return parted;
    }

    private static boolean over(Gutter gutter, TypedLine line) {
        return !line.words().isEmpty() && !gutter.crossed(line);
    }

    /** Adds one side of rows; where the other side has more of them, no gap is left. */
    private void add(List<TypedLine> rows, UnaryOperator<TypedLine> side) {
        for (TypedLine row : rows) {
            TypedLine half = side.apply(row);
            if (!half.is(Kind.BLANK) || !laid.getLast().is(Kind.BLANK)) {
                laid.add(half);
            }
        }
    }

    private TypedLine half(TypedLine line, int from, int to) {
        if (line.words().isEmpty()) {
            return line;
        }
        SourceLine source = line.source();
        int start = Math.min(source.start() + from, source.end());
        int end = Math.min(source.start() + to, source.end());
        return LineTyper.type(
                text.substring(start, end), new SourceLine(source.number(), start, end));
    }

    private static TypedLine page(TypedLine below) {
        int at = below.source().end();
        return LineTyper.type("\f", new SourceLine(below.source().number(), at, at));
    }
}
