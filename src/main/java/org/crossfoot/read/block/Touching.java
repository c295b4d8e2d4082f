package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.read.block.TypedLine.Kind;

/**
 * Parts the first figure of a row from a label so long that it leaves no room before it: "Capital
 * Lease Obligations (17,747)".
 *
 * <p>Only a figure that ends where others of the first column end is one, in a row that has all
 * other columns: "Series A, due 1995" and "Note (1)" stay labels.
 */
final class Touching {

    /** An amount that no year, number of a note or mark of one looks like. */
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:\\$ ?)?\\(?\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?=\\.\\d))(?:\\.\\d+)?\\)?$");

    private static final Pattern DOLLARS = Pattern.compile("\\$ ?\\(?\\d+\\)?$");

    private Touching() {}

    static TypedLine parted(TypedLine line, TypedColumns columns) {
        if (!line.is(Kind.FIGURES)
                || line.label().isEmpty()
                || line.figures().size() != columns.count() - 1
                || columns.of(Numerals.edge(line.line(), line.figures().getFirst())) == 0) {
            return line;
        }
        Word label = line.label().get();
        return amount(label.in(line.line()))
                .map(at -> new Word(label.from() + at, label.to()))
                .filter(figure -> columns.ends(0, Numerals.edge(line.line(), figure)))
                .map(figure -> parted(line, label, figure))
                .orElse(line);
    }

    /** Where in a label the amount at its end begins, words being left before it. */
    private static Optional<Integer> amount(String label) {
        for (Pattern pattern : List.of(AMOUNT, DOLLARS)) {
            var match = pattern.matcher(label);
            if (match.find() && match.start() > 0 && !digit(label.charAt(match.start() - 1))) {
                return Optional.of(match.start());
            }
        }
        return Optional.empty();
    }

    private static boolean digit(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    private static TypedLine parted(TypedLine line, Word label, Word figure) {
        int end = figure.from();
        while (end > label.from() && line.line().charAt(end - 1) == ' ') {
            end--;
        }
        var figures = new ArrayList<Word>();
        figures.add(figure);
        figures.addAll(line.figures());
        return new TypedLine(
                line.source(),
                line.line(),
                Kind.FIGURES,
                line.words(),
                Optional.of(new Word(label.from(), end)),
                figures);
    }
}
