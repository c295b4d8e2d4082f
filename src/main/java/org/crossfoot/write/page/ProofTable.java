package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;

/** The arithmetic of a proof in one column: operators at the left, a rule, the result. */
final class ProofTable {

    private static final double LEADING = 12;
    private static final double INDENT = 20;
    private static final double OPERATOR = 14;
    private static final double FIGURE = 90;
    private static final double WIDTH = 380;

    /**
     * One line of the arithmetic.
     *
     * @param rule whether a rule stands above it
     */
    private record Entry(
            String operator, String label, String figure, boolean rule, boolean derived) {

        Type type() {
            return derived ? Type.DERIVED : Type.BODY;
        }

        List<String> lines(double width) {
            return type().metrics().wrapped(label, type().size(), width - OPERATOR - FIGURE);
        }
    }

    private final Filing filing;
    private final Phrase phrase;

    ProofTable(Filing filing, Phrase phrase) {
        this.filing = filing;
        this.phrase = phrase;
    }

    double height(Flow flow, Proof proof) {
        double width = width(flow);
        int lines = entries(proof).stream().mapToInt(entry -> entry.lines(width).size()).sum();
        return (lines + 1) * LEADING;
    }

    void draw(Flow flow, Proof proof) {
        var canvas = flow.canvas();
        double left = canvas.left() + INDENT;
        flow.down(LEADING);
        canvas.words(left + OPERATOR, flow.y(), unit(proof), Type.SMALL);
        for (var entry : entries(proof)) {
            draw(flow, left, entry);
        }
    }

    private static double width(Flow flow) {
        return Math.min(WIDTH, flow.room() - INDENT - OPERATOR);
    }

    private static void draw(Flow flow, double left, Entry entry) {
        double width = width(flow);
        var canvas = flow.canvas();
        var type = entry.type();
        if (entry.rule()) {
            canvas.across(left + width - 70, left + width + 3, flow.y() + LEADING - 9, 0.6);
        }
        canvas.words(left, flow.y() + LEADING, entry.operator(), Type.BODY);
        for (String words : entry.lines(width)) {
            flow.down(LEADING);
            canvas.words(left + OPERATOR, flow.y(), words, type);
        }
        String digits = entry.figure().replaceFirst("\\)$", "");
        canvas.wordsTo(left + width, flow.y(), digits, type);
        canvas.words(left + width, flow.y(), entry.figure().endsWith(")") ? ")" : "", type);
    }

    private List<Entry> entries(Proof proof) {
        var entries = new ArrayList<Entry>();
        for (var term : proof.terms()) {
            entries.add(
                    new Entry(
                            operator(term.op(), entries.isEmpty()),
                            named(term, proof),
                            figure(term.amount(), term.unit(), term.cell(), proof),
                            false,
                            term.derived()));
        }
        entries.add(
                new Entry(
                        "",
                        phrase.of("proof.gives"),
                        figure(proof.computed(), proof.unit(), Optional.empty(), proof),
                        true,
                        true));
        if (proof.namesWayAlone()) {
            return entries; // words without a figure: the title quotes them
        }
        var stated = proof.stated();
        String printed = phrase.of(stated.words().isPresent() ? "proof.said" : "proof.printed");
        entries.add(
                new Entry(
                        "",
                        printed,
                        figure(stated.amount(), stated.unit(), stated.cell(), proof),
                        false,
                        false));
        return entries;
    }

    private static String operator(Proof.Op op, boolean first) {
        return switch (op) {
            case PLUS -> first ? "" : "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }

    /** The label, and its column where the arithmetic goes across columns. */
    private String named(Proof.Term term, Proof proof) {
        boolean across =
                proof.terms().stream()
                                .map(Proof.Term::cell)
                                .flatMap(Optional::stream)
                                .map(CellRef::column)
                                .distinct()
                                .count()
                        > 1;
        return across
                ? term.cell().map(cell -> term.label() + ", " + column(cell)).orElse(term.label())
                : term.label();
    }

    private String column(CellRef cell) {
        return filing.statement(cell.statement()).columns().get(cell.column()).label();
    }

    private String figure(Amount amount, Unit unit, Optional<CellRef> cell, Proof proof) {
        int power =
                unit == Unit.SHARES && cell.isPresent() && amount.decimals() >= 0
                        ? 0
                        : power(proof);
        String figure = FigureFormat.figure(amount, unit, power);
        return unit == Unit.PERCENT ? figure + "%" : figure;
    }

    /** The arithmetic is set in the unit of the statement that its figures stand in. */
    private int power(Proof proof) {
        return proof.cells().stream()
                .findFirst()
                .map(cell -> filing.statement(cell.statement()).unit().power())
                .orElse(0);
    }

    private String unit(Proof proof) {
        boolean money =
                proof.unit() == Unit.MONEY
                        || proof.terms().stream().anyMatch(term -> term.unit() == Unit.MONEY);
        return money
                ? phrase.of("proof.unit", Captions.scale(power(proof), phrase))
                : phrase.of("proof.plain");
    }
}
