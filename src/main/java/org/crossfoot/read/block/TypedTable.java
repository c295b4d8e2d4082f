package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.TypedLine.Kind;

/** Reads a typed table into a grid: slot 0 is the labels, each column of figures one slot. */
final class TypedTable {

    private static final int SLACK = 6;
    private static final Pattern ENDED = Pattern.compile("(?i).* end(?:ed|ing)\\b.*");

    /** What stands over rows and is not gone on with: a time, or what ends in a colon. */
    private static final Pattern HEADING =
            Pattern.compile("(?i):$|\\b(?:years?|quarters?|months|weeks|periods?) ended\\b");

    private static final Pattern TOTAL = Pattern.compile("(?i)total\\b");
    private static final Style RULE = new Style(false, false, false, 0, false, true);

    private final Text raw;
    private final List<TypedLine> lines;
    private final int heads;
    private final TypedColumns columns;
    private final Divided divided;
    private final int widest;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param heads how many of the lines are heads
     */
    TypedTable(Text raw, Divided divided, List<TypedLine> lines, int heads) {
        this.raw = raw;
        this.heads = heads;
        this.divided = divided;
        this.columns = new TypedColumns(lines.subList(heads, lines.size()));
        this.lines =
                lines.stream()
                        .map(line -> line.labelledTo(columns.left()))
                        .map(line -> Touching.parted(line, columns))
                        .toList();
        this.widest = widest(this.lines.subList(heads, lines.size()));
    }

    Grid read() {
        for (int i = 0; i < heads; i++) {
            head(i);
        }
        int at = heads;
        while (at < lines.size()) {
            Watch.tick();
            at = row(at);
        }
        return new Grid(rows);
    }

    private void head(int at) {
        TypedLine line = lines.get(at);
        if (line.is(Kind.RULE)) {
            rows.add(new Row(rules(line), true));
        } else if (!line.words().isEmpty()) {
            Optional<TypedLine> below =
                    Optional.of(lines.get(at + 1)).filter(next -> next.is(Kind.RULE));
            List<Cell> cells = new ArrayList<>();
            List<Word> phrases = HeadPhrases.of(line);
            List<Word> wide = phrases.stream().map(phrase -> wide(phrase, phrases, below)).toList();
            int labels = (int) phrases.stream().filter(this::labels).count();
            boolean each = phrases.size() - labels == columns.count();
            List<Word> shares = shares(line, phrases.subList(labels, phrases.size()));
            boolean shared = wide.equals(phrases) && !shares.isEmpty();
            for (int i = 0; i < phrases.size(); i++) {
                Word phrase = phrases.get(i);
                cells.add(
                        each && i >= labels
                                ? new Cell(text(line, phrase), 1 + i - labels, 1, Style.PLAIN)
                                : over(
                                        line,
                                        phrase,
                                        shared && i >= labels
                                                ? shares.get(i - labels)
                                                : middled(wide, i, phrase)));
            }
            rows.add(new Row(RowCells.apart(raw.document(), cells), false));
        }
    }

    /**
     * What each of the phrases over the columns heads if they share all of them, or if they are set
     * flush with their first or last columns: periods then reach to the period beside them. Empty
     * if they do not.
     */
    private List<Word> shares(TypedLine line, List<Word> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<Word> shared = columns.shared(phrases);
        if (!shared.isEmpty()) {
            return shared;
        }
        List<Word> right = phrases.size() == 1 ? List.of() : columns.flushRight(phrases);
        if (!right.isEmpty()) {
            return reached(phrases, right, p -> period(line, p));
        }
        List<Word> uneven = columns.uneven(phrases);
        boolean periods = true;
        for (int i = 0; i < uneven.size(); i++) {
            periods &= !columns.several(uneven.get(i)) || period(line, phrases.get(i));
        }
        return !uneven.isEmpty() && periods
                ? uneven
                : reached(
                        phrases,
                        columns.flushLeft(phrases),
                        p -> period(line, p) || columns.several(p));
    }

    private static List<Word> reached(
            List<Word> phrases, List<Word> flush, Predicate<Word> reaches) {
        List<Word> reached = new ArrayList<>();
        for (int i = 0; i < flush.size(); i++) {
            Word phrase = phrases.get(i);
            reached.add(reaches.test(phrase) ? flush.get(i) : phrase);
        }
        return reached;
    }

    private static boolean period(TypedLine line, Word phrase) {
        return ENDED.matcher(phrase.in(line.line())).matches();
    }

    /** A phrase with the line drawn below it, if that is drawn for it alone. */
    private Word wide(Word phrase, List<Word> phrases, Optional<TypedLine> below) {
        if (below.isEmpty()) {
            return phrase;
        }
        return below.stream()
                .flatMap(rule -> Word.phrases(rule.words(), 2).stream())
                .filter(drawn -> drawn.overlaps(phrase) && drawn.from() > columns.left() - SLACK)
                .filter(drawn -> phrases.stream().filter(drawn::overlaps).count() == 1)
                .reduce(phrase, Word::to);
    }

    /** A phrase over several columns, stretched over those beside it in whose middle it stands. */
    private Word middled(List<Word> wide, int at, Word phrase) {
        boolean drawn = !wide.get(at).equals(phrase);
        if (drawn || labels(phrase)) {
            return wide.get(at);
        }
        int from = at == 0 || labels(wide.get(at - 1)) ? columns.left() : wide.get(at - 1).to();
        int to = at + 1 == wide.size() ? Integer.MAX_VALUE : wide.get(at + 1).from();
        return columns.middled(phrase, from, to);
    }

    /** Whether a phrase stands over the labels. */
    private boolean labels(Word phrase) {
        return phrase.to() < columns.left() && phrase.from() < columns.left() / 2;
    }

    /** A phrase over the columns that a width covers. */
    private Cell over(TypedLine line, Word phrase, Word wide) {
        Text text = text(line, phrase);
        if (labels(phrase)) {
            return new Cell(text, 0, 1, Style.PLAIN.indented(phrase.from()));
        }
        int first = columns.first(wide);
        int last = Math.max(first, columns.last(wide));
        return new Cell(text, first + 1, last - first + 1, Style.PLAIN);
    }

    private List<Cell> rules(TypedLine line) {
        List<Cell> cells = new ArrayList<>();
        for (Word drawn : Word.phrases(line.words(), 2)) {
            Watch.tick();
            boolean label = labels(drawn);
            int first = label ? -1 : columns.first(drawn);
            int last = label ? -1 : Math.max(first, columns.last(drawn));
            cells.add(new Cell(text(line, drawn), first + 1, last - first + 1, RULE));
        }
        return RowCells.apart(raw.document(), cells);
    }

    /** Reads the row at a line, its wrapped label with it; returns the line after it. */
    private int row(int at) {
        TypedLine line = lines.get(at);
        if (line.is(Kind.RULE)) {
            rows.add(new Row(rules(line), true));
            return at + 1;
        }
        if (line.words().isEmpty()) {
            rows.add(new Row(List.of(), false));
            return at + 1;
        }
        List<Text> label = new ArrayList<>();
        int last = at;
        line.label().ifPresent(word -> label.add(text(line, word)));
        while (last + 1 < lines.size() && goesOn(at, last)) {
            last++;
            TypedLine next = lines.get(last);
            next.label().ifPresent(word -> label.add(text(next, word)));
        }
        List<Cell> cells = new ArrayList<>();
        if (!label.isEmpty()) {
            Text words = divided.joined(label);
            cells.add(new Cell(words, 0, 1, Style.PLAIN.indented(line.indent())));
        }
        for (TypedLine part : lines.subList(at, last + 1)) {
            boolean each = part.figures().size() == columns.count();
            for (int i = 0; i < part.figures().size(); i++) {
                Word figure = part.figures().get(i);
                int column = each ? i : columns.of(Numerals.edge(part.line(), figure));
                if (!Numerals.stars(part.line(), figure)) {
                    cells.add(new Cell(text(part, figure), 1 + column, 1, Style.PLAIN));
                }
            }
        }
        rows.add(new Row(RowCells.apart(raw.document(), cells), false));
        return last + 1;
    }

    /** Whether the line after {@code last} is part of the row that starts at {@code at}. */
    private boolean goesOn(int at, int last) {
        TypedLine line = lines.get(last);
        TypedLine next = lines.get(last + 1);
        boolean another = next.is(Kind.FIGURES) && figured(at, last);
        if (another || !(next.is(Kind.WORDS) || next.is(Kind.FIGURES))) {
            return false;
        }
        boolean bare = next.label().isEmpty() && !line.labelText().endsWith(":");
        return bare || Labels.runsOn(line, next) || wrapped(line, next, last + 2);
    }

    /**
     * Whether a label without figures goes on in the line below: its next word had no room beside
     * it, and the rows behind are set in less, as those under a heading are not.
     */
    private boolean wrapped(TypedLine line, TypedLine next, int after) {
        if (!line.is(Kind.WORDS)
                || !next.is(Kind.FIGURES)
                || line.label().isEmpty()
                || next.indent() <= line.indent()
                || HEADING.matcher(line.labelText()).find()
                || TOTAL.matcher(next.labelText()).lookingAt()
                || (capitals(line) && !capitals(next))) {
            return false;
        }
        boolean room = line.edge() + 1 + next.words().getFirst().to() - next.indent() <= widest;
        return !room
                && lines.stream()
                        .skip(after)
                        .filter(row -> row.label().isPresent())
                        .findFirst()
                        .filter(row -> row.indent() >= next.indent())
                        .isEmpty();
    }

    private static boolean capitals(TypedLine line) {
        return line.labelText().chars().noneMatch(Character::isLowerCase);
    }

    /** Where the longest label of a row with figures ends. */
    private static int widest(List<TypedLine> rows) {
        return rows.stream()
                .filter(row -> row.is(Kind.FIGURES))
                .mapToInt(row -> row.label().map(Word::to).orElse(0))
                .max()
                .orElse(0);
    }

    private boolean figured(int first, int last) {
        return lines.subList(first, last + 1).stream().anyMatch(line -> line.is(Kind.FIGURES));
    }

    private Text text(TypedLine line, Word word) {
        int start = line.source().start();
        var builder = new TextBuilder(raw.document());
        boolean spaced = Spaced.is(line.line(), word.from(), word.to());
        if (!spaced && raw.straight(start + word.from()) >= start + word.to()) {
            int shift = raw.start(start + word.from()) - word.from();
            builder.add(line.line(), word.from(), word.to(), shift);
            return builder.build();
        }
        for (int i = word.from(); i < word.to(); i++) {
            char c = line.line().charAt(i);
            if (!spaced || !Spaced.gap(line.line(), i)) {
                builder.add(c, raw.start(start + i), raw.end(start + i));
            }
        }
        return builder.build();
    }
}
