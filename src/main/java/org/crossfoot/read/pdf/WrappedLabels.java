package org.crossfoot.read.pdf;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;

/**
 * Labels on several lines of one row made whole: the lines of a label stand closer together than
 * the rows of its table, each ends where the next word had no room, and one of them has the
 * figures.
 */
final class WrappedLabels {

    /** So much closer than the rows. */
    private static final double CLOSER = 0.9;

    private static final int FEWEST = 4;

    /** In ems, of two characters each: how far the lines of one label may be set in. */
    private static final double HANGING = 3;

    /** In characters: a longer label pushes the figures out of sight. */
    private static final int LONGEST = 110;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final double closest;
    private final double measure;

    private WrappedLabels(List<Row> rows) {
        this.closest = pitch(rows) * CLOSER;
        this.measure = measure(rows);
    }

    static List<Row> whole(List<Row> rows) {
        return new WrappedLabels(rows).joined(rows);
    }

    private List<Row> joined(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            Watch.tick();
            int to = from + 1;
            while (to < rows.size() && goesOn(rows.subList(from, to), rows.get(to))) {
                to++;
            }
            List<Row> lines = rows.subList(from, to);
            row(lines).ifPresentOrElse(whole::add, () -> whole.addAll(lines));
            from = to;
        }
        return whole;
    }

    /** How far apart most rows are that have a label and figures each; 0 where few have. */
    private static double pitch(List<Row> rows) {
        double[] pitches = new double[rows.size()];
        int count = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (labelled(rows.get(i - 1)) && labelled(rows.get(i))) {
                pitches[count++] = rows.get(i).base() - rows.get(i - 1).base();
            }
        }
        double[] sorted = Arrays.copyOf(pitches, count);
        Arrays.sort(sorted);
        return count < FEWEST ? 0 : sorted[count / 4];
    }

    /** Where the longest label ends, left of all figures. */
    private static double measure(List<Row> rows) {
        double figures =
                rows.stream()
                        .filter(WrappedLabels::labelled)
                        .flatMap(row -> row.phrases().stream())
                        .filter(WrappedLabels::figure)
                        .mapToDouble(Phrase::left)
                        .min()
                        .orElse(0);
        return rows.stream()
                .flatMap(row -> label(row).stream())
                .mapToDouble(Phrase::right)
                .filter(right -> right < figures)
                .max()
                .orElse(0);
    }

    private boolean goesOn(List<Row> lines, Row next) {
        boolean figures = lines.stream().anyMatch(WrappedLabels::figured);
        Optional<Phrase> above =
                lines.reversed().stream().flatMap(row -> label(row).stream()).findFirst();
        return label(lines.getFirst()).isPresent()
                && next.base() - lines.getLast().base() < closest
                && (next.single() || figured(next))
                && !(figures && figured(next))
                && label(next).flatMap(l -> above.map(a -> full(a, l))).orElse(figured(next));
    }

    /**
     * Whether a line of a label, left of all figures, ends because the next one's first word had no
     * room.
     */
    private boolean full(Phrase line, Phrase next) {
        int space = next.text().indexOf(' ');
        double each = (next.right() - next.left()) / next.length();
        double word = each * (1 + (space < 0 ? next.length() : space));
        return Math.max(line.right(), next.right()) <= measure
                && line.right() + word > measure
                && Math.abs(line.left() - next.left()) < HANGING * each * 2;
    }

    private static Optional<Row> row(List<Row> lines) {
        Optional<Row> figures = lines.stream().filter(WrappedLabels::figured).findFirst();
        List<Phrase> labels = lines.stream().flatMap(row -> label(row).stream()).toList();
        String text = labels.stream().map(Phrase::text).collect(joining(" "));
        if (figures.isEmpty() || labels.size() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        double left = labels.getFirst().left();
        double right = labels.stream().mapToDouble(Phrase::right).max().orElseThrow();
        if (figures.get().phrases().stream().anyMatch(p -> figure(p) && p.left() < right)) {
            return Optional.empty();
        }
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(text, left, right, right, text.length(), false));
        figures.get().phrases().stream()
                .filter(phrase -> !labels.contains(phrase))
                .forEach(phrases::add);
        return Optional.of(new Row(phrases, figures.get().base(), figures.get().em()));
    }

    private static boolean labelled(Row row) {
        return figured(row) && label(row).isPresent();
    }

    /** Whether figures that are no years stand in a row, beside its label or alone. */
    private static boolean figured(Row row) {
        return row.phrases().stream().anyMatch(WrappedLabels::figure);
    }

    private static boolean figure(Phrase phrase) {
        return phrase.figure() && !YEAR.matcher(phrase.text()).matches();
    }

    private static Optional<Phrase> label(Row row) {
        Phrase first = row.phrases().getFirst();
        boolean words = first.text().chars().filter(Character::isLetter).count() > 1;
        return words ? Optional.of(first) : Optional.empty();
    }
}
