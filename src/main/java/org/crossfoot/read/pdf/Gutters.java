package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes columns of running text apart, so that each is read to its end before the next one. */
final class Gutters {

    private static final int FEWEST = 4;

    /** In ems. */
    private static final double PITCH = 2.5;

    private static final Pattern WORDS = Pattern.compile(".*[a-z]{2}.* .*[a-z]{2}.*");
    private static final int SHORTEST = 18;

    private Gutters() {}

    /** Lines of running text beside each other, and the white between them. */
    private record Stretch(int to, double left, double right) {

        double middle() {
            return (left + right) / 2;
        }
    }

    /** The parts of a page in reading order. */
    static List<List<Row>> split(List<Row> rows) {
        var parts = new ArrayList<List<Row>>();
        int from = 0;
        int at = 0;
        while (at < rows.size()) {
            Stretch stretch = beside(rows.get(at)) ? grow(rows, at) : new Stretch(at, 0, 0);
            List<Row> lines = rows.subList(at, stretch.to());
            if (lines.stream().filter(Gutters::beside).count() >= FEWEST) {
                parts.add(rows.subList(from, at));
                parts.add(side(lines, stretch.middle(), true));
                parts.addAll(split(side(lines, stretch.middle(), false)));
                at = stretch.to();
                from = at;
            } else {
                at++;
            }
        }
        parts.add(rows.subList(from, rows.size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** How far down the white between the two columns goes. */
    private static Stretch grow(List<Row> rows, int from) {
        double gap = gap(rows.get(from));
        double left = 0;
        double right = Double.MAX_VALUE;
        int to = from;
        while (to < rows.size() && goesOn(rows, from, to)) {
            double nearest = left;
            double farthest = right;
            for (Phrase phrase : rows.get(to).phrases()) {
                boolean before = phrase.middle() < gap;
                nearest = before ? Math.max(nearest, phrase.right()) : nearest;
                farthest = before ? farthest : Math.min(farthest, phrase.left());
            }
            if (farthest - nearest < rows.get(to).em()) {
                break;
            }
            left = nearest;
            right = farthest;
            to++;
        }
        return new Stretch(to, left, right);
    }

    /** One column may be longer than the other. */
    private static boolean goesOn(List<Row> rows, int from, int to) {
        Row row = rows.get(to);
        boolean near = to == from || row.base() - rows.get(to - 1).base() < PITCH * row.em();
        return beside(row) || (row.single() && near);
    }

    private static double gap(Row row) {
        return (row.phrases().get(0).right() + row.phrases().get(1).left()) / 2;
    }

    private static List<Row> side(List<Row> rows, double middle, boolean left) {
        var side = new ArrayList<Row>();
        for (Row row : rows) {
            List<Phrase> phrases =
                    row.phrases().stream().filter(p -> p.middle() < middle == left).toList();
            if (!phrases.isEmpty()) {
                side.add(new Row(phrases, row.base(), row.em()));
            }
        }
        return side;
    }

    private static boolean beside(Row row) {
        return row.phrases().size() > 1 && row.phrases().stream().limit(2).allMatch(Gutters::prose);
    }

    private static boolean prose(Phrase phrase) {
        return phrase.length() >= SHORTEST && WORDS.matcher(phrase.text()).matches();
    }
}
