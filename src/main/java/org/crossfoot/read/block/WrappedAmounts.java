package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.read.block.TypedLine.Kind;

/**
 * Amounts that begin the second line of a label, "less allowance of $2,118 and" above "$3,304":
 * they stand where labels do, far from the figures of their line.
 */
final class WrappedAmounts {

    private static final int NEAR = 4;
    private static final int FAR = 8;

    private WrappedAmounts() {}

    static List<TypedLine> inLabels(List<TypedLine> lines) {
        List<TypedLine> told = new ArrayList<>(lines);
        for (int at = 1; at < lines.size(); at++) {
            TypedLine line = lines.get(at);
            if (starts(line) && goesOn(lines.get(at - 1), line)) {
                told.set(at, line.labelledTo(line.figures().getFirst().to() + 1));
            }
        }
        return told;
    }

    /** Whether a line has no label, and a wide gap behind its first figure. */
    private static boolean starts(TypedLine line) {
        List<Word> figures = line.figures();
        return line.is(Kind.FIGURES)
                && line.label().isEmpty()
                && figures.size() > 1
                && figures.get(1).from() - figures.getFirst().to() >= FAR;
    }

    private static boolean goesOn(TypedLine above, TypedLine line) {
        return above.is(Kind.WORDS)
                && line.indent() <= above.indent() + NEAR
                && above.edge() > line.figures().getFirst().to();
    }
}
