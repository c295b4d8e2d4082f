package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Watch;

/**
 * Finds the unit of a statement that states none: that of a table of the same document that prints
 * a row of its figures, or the same lines in figures of the same size.
 */
final class Scales {

    private static final int DIGITS = 5;
    private static final int LEAST_LINES = 8;
    private static final double MOST_APART = 30;

    private final List<Candidate> tables;

    Scales(List<Candidate> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Empty where no table shows it. */
    Optional<Caption> of(Candidate silent) {
        Set<List<BigDecimal>> figures = figures(silent);
        Set<String> lines = lines(silent);
        for (Candidate table : tables) {
            Watch.tick();
            if (prints(table, figures) || alike(silent, lines, table)) {
                Optional<Caption> caption = table.caption();
                if (caption.isPresent()) {
                    return caption;
                }
            }
        }
        return Optional.empty();
    }

    /** The rows of several large figures, which no two tables have by chance. */
    private static Set<List<BigDecimal>> figures(Candidate table) {
        var figures = new HashSet<List<BigDecimal>>();
        for (BodyRow row : table.rows()) {
            List<BigDecimal> printed = row.figures();
            if (printed.size() > 1 && printed.stream().allMatch(Scales::large)) {
                figures.add(printed);
            }
        }
        return figures;
    }

    private static boolean large(BigDecimal figure) {
        return figure.precision() - figure.scale() >= DIGITS;
    }

    private static boolean prints(Candidate table, Set<List<BigDecimal>> figures) {
        return !figures.isEmpty()
                && table.rows().stream().map(BodyRow::figures).anyMatch(figures::contains);
    }

    private static boolean alike(Candidate silent, Set<String> lines, Candidate table) {
        if (!silent.kind().equals(table.kind()) || lines.size() < LEAST_LINES) {
            return false;
        }
        Set<String> others = lines(table);
        long shared = lines.stream().filter(others::contains).count();
        double apart = most(silent) / most(table);
        return shared * 4 >= lines.size() * 3L && apart < MOST_APART && apart > 1 / MOST_APART;
    }

    private static Set<String> lines(Candidate table) {
        var lines = new HashSet<String>();
        for (BodyRow row : table.rows()) {
            if (!row.heading() && !row.label().isBlank()) {
                lines.add(row.canon());
            }
        }
        return lines;
    }

    private static double most(Candidate table) {
        return table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
    }
}
