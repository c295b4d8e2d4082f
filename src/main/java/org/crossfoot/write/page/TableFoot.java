package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What stands below the rows of a page: the key to its signs, and its notes. */
final class TableFoot {

    private static final double KEY = 18;
    private static final double LEADING = 11;
    private static final double NUMBER = 19;
    private static final double GAP = 4;

    private final double room;
    private final Phrase phrase;
    private final Set<TickMarks.Tick> ticks = EnumSet.noneOf(TickMarks.Tick.class);
    private final TreeSet<TickMarks.Note> notes =
            new TreeSet<>(Comparator.comparingInt(TickMarks.Note::number));

    TableFoot(double room, Phrase phrase) {
        this.room = room;
        this.phrase = phrase;
    }

    void add(Row row, ColumnPlan plan, TickMarks marks) {
        ticks.addAll(row.ticks(plan, marks));
        notes.addAll(row.notes(plan, marks));
    }

    double height() {
        double height = ticks.isEmpty() && notes.isEmpty() ? 0 : KEY;
        for (var note : notes) {
            height += lines(note).size() * LEADING + GAP;
        }
        return height;
    }

    void draw(Canvas canvas, double top) {
        if (height() == 0) {
            return;
        }
        double x = canvas.left();
        double y = top + 14;
        for (var tick : ticks) {
            x = canvas.words(x, y, tick.sign, Type.SMALL_BOLD) + 3;
            x =
                    canvas.words(
                                    x,
                                    y,
                                    phrase.of("tick." + tick.name().toLowerCase(Locale.ROOT)),
                                    Type.SMALL)
                            + 12;
        }
        if (!notes.isEmpty()) {
            x = canvas.words(x, y, numbers(), Type.SMALL_BOLD) + 3;
            canvas.words(x, y, phrase.of("tick.note"), Type.SMALL);
        }
        for (var note : notes) {
            y += GAP;
            canvas.words(canvas.left(), y + LEADING, "n" + note.number(), Type.BOLD);
            for (String line : lines(note)) {
                y += LEADING;
                canvas.words(canvas.left() + NUMBER, y, line, Type.BODY);
            }
        }
    }

    private String numbers() {
        var first = notes.first().number();
        var last = notes.last().number();
        return first == last ? "n" + first : "n" + first + "–n" + last;
    }

    private List<String> lines(TickMarks.Note note) {
        return new ArrayList<>(
                Type.BODY.metrics().wrapped(note.text(), Type.BODY.size(), room - NUMBER));
    }
}
