package org.crossfoot.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A financial statement as filed.
 *
 * @param id unique in the filing
 * @param document the id of its document
 * @param title as printed, in the words' own case
 * @param unit what the caption says of scale and currency
 * @param audited what the caption says; empty where it is silent
 * @param lines in filed order, memos behind the line whose label holds them
 * @param source from title to last figure
 * @param sureness how sure the reading is of the kind; a finding can be no louder
 */
public record Statement(
        String id,
        String document,
        Kind kind,
        String title,
        Caption unit,
        Optional<Boolean> audited,
        List<Column> columns,
        List<Line> lines,
        List<Relation> relations,
        Source source,
        Sureness sureness) {

    /** Which statement it is. */
    public enum Kind {
        BALANCE_SHEET,
        INCOME_STATEMENT,
        COMPREHENSIVE_INCOME,
        CASH_FLOW,
        EQUITY,
        /**
         * Segments, ratios, pro forma, guidance, reconciliations: shown, never checked as a
         * statement.
         */
        OTHER
    }

    /**
     * The unit of a statement's money.
     *
     * @param text as printed: "(In thousands, except per share data)"; empty where nothing is
     * @param power the power of ten: 3 for thousands
     * @param stated whether the filing says so, or {@code power} is assumed
     * @param currency ISO 4217
     */
    public record Caption(String text, int power, boolean stated, String currency) {}

    public Statement {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        relations = List.copyOf(relations);
    }

    public Optional<Fact> fact(int row, int column) {
        return lines.get(row).facts().get(column);
    }

    /**
     * What a figure of a line counts: what the line does, but a percentage where it is printed as
     * one or its column holds nothing else.
     */
    public Unit unit(Line line, Fact fact) {
        var column = columns.get(line.facts().indexOf(Optional.of(fact)));
        boolean percent = column.use() == Column.Use.PERCENT || fact.shown().indexOf('%') >= 0;
        return percent ? Unit.PERCENT : line.unit();
    }

    /** Whether a line prints a percentage in a column. */
    public boolean isPercent(Line line, int column) {
        return line.facts()
                .get(column)
                .filter(fact -> unit(line, fact) == Unit.PERCENT)
                .isPresent();
    }

    public CellRef cell(int row, int column) {
        return new CellRef(id, row, column);
    }

    /** The rows known to be a concept, top down. */
    public IntStream rows(Concept concept) {
        return IntStream.range(0, lines.size()).filter(row -> lines.get(row).is(concept));
    }

    /** The first row known to be a concept. */
    public Optional<Integer> row(Concept concept) {
        return rows(concept).boxed().findFirst();
    }

    /** The row one level up that a row belongs to. */
    public Optional<Integer> parent(int row) {
        int level = lines.get(row).level();
        for (int above = row - 1; above >= 0; above--) {
            if (lines.get(above).level() < level) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
