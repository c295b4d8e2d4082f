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

    private static final double ABOVE = 3;
    private static final double BELOW = 7;
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
        double height = key().entries().isEmpty() ? 0 : key().height() + BELOW;
        for (var note : notes) {
            height += lines(note).size() * LEADING + GAP;
        }
        return height;
    }

    void draw(Canvas canvas, double top) {
        var key = key();
        key.draw(canvas, top + ABOVE);
        double y = top + ABOVE + key.height();
        for (var note : notes) {
            y += GAP;
            canvas.words(canvas.left(), y + LEADING, "n" + note.number(), Type.BOLD);
            for (String line : lines(note)) {
                y += LEADING;
                canvas.words(canvas.left() + NUMBER, y, line, Type.BODY);
            }
        }
    }

    private Key key() {
        var entries = new ArrayList<Key.Entry>();
        for (var tick : ticks) {
            String name = tick.name().toLowerCase(Locale.ROOT);
            entries.add(new Key.Entry(tick.sign, phrase.of("tick." + name)));
        }
        if (!notes.isEmpty()) {
            entries.add(new Key.Entry(numbers(), phrase.of("tick.note")));
        }
        return new Key(entries, room);
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
