package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossfoot.model.Watch;

/**
 * Which column of characters a place on the paper comes to, the same for every line.
 *
 * <p>A column is half an em wide. Where the characters of some phrase need more columns than the
 * paper between it and the next one has, columns are put in there for all lines, so that what
 * stands below each other still does. A phrase by itself may be part of a label, whose figures are
 * in another line.
 */
final class Ruler {

    private static final double HALF = 0.5;

    /** In columns: no paper is wider, but a damaged character may be said to be. */
    private static final int WIDEST = 2_000;

    /** Labels begin in this part of the width, at their left; further right are heads. */
    private static final double LABELS = 0.25;

    /** In lines: the figures of one table. */
    private static final int NEAR = 12;

    private static final int BETWEEN_WORDS = 3;
    private static final int BETWEEN_FIGURES = 2;

    private final double origin;
    private final double width;
    private final double column;
    private final TreeMap<Double, Integer> added = new TreeMap<>();

    /** Two neighbours of one line. */
    private record Pair(Phrase left, Phrase right) {

        double gap() {
            return (left.right() + right.left()) / 2;
        }
    }

    Ruler(List<Row> rows) {
        origin = rows.stream().mapToDouble(Row::left).min().orElse(0);
        width = rows.stream().mapToDouble(Row::right).max().orElse(0) - origin;
        double half = Rows.median(rows.stream().mapToDouble(Row::em).toArray()) * HALF;
        column = Math.max(half, width / WIDEST);
        var pairs = new ArrayList<Pair>();
        for (Row row : rows) {
            for (int i = 1; i < row.phrases().size(); i++) {
                pairs.add(new Pair(row.phrases().get(i - 1), row.phrases().get(i)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).single()) {
                Phrase label = rows.get(i).phrases().getFirst();
                figure(rows.subList(Math.max(0, i - NEAR), Math.min(rows.size(), i + NEAR)), label)
                        .ifPresent(figure -> pairs.add(new Pair(label, figure)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::gap));
        pairs.forEach(this::makeRoom);
    }

    /** The leftmost of the figures and their signs beside a label that has none in its own line. */
    private static Optional<Phrase> figure(List<Row> near, Phrase label) {
        return near.stream()
                .flatMap(row -> row.phrases().stream().skip(1)) // no mark of a footnote
                .filter(phrase -> phrase.figure() || phrase.text().equals("$"))
                .min(Comparator.comparingDouble(Phrase::left))
                .filter(phrase -> phrase.left() > label.right());
    }

    private void makeRoom(Pair pair) {
        Watch.tick();
        int end = start(pair.left()) + pair.left().length();
        int missing = end + between(pair.left(), pair.right()) - start(pair.right());
        if (missing > 0) {
            added.merge(pair.gap(), missing, Integer::sum);
        }
    }

    static int between(Phrase left, Phrase right) {
        return left.figure() || right.figure() ? BETWEEN_FIGURES : BETWEEN_WORDS;
    }

    /** The column in which a phrase begins; a figure is held at its last digit. */
    int start(Phrase phrase) {
        if (phrase.figure()) {
            return Math.max(0, column(phrase.edge()) - phrase.before());
        }
        return phrase.left() - origin < width * LABELS
                ? column(phrase.left())
                : Math.max(0, column(phrase.middle()) - phrase.length() / 2);
    }

    int column(double x) {
        int more = 0;
        for (Map.Entry<Double, Integer> room : added.headMap(x).entrySet()) {
            more += room.getValue();
        }
        return (int) Math.round((x - origin) / column) + more;
    }
}
