package org.crossfoot.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Unit;

/**
 * A figure and what it must come to: a sum, a product or a quotient of other figures.
 *
 * @param check the id of the check that asks for it
 * @param operands in the order of the arithmetic; the first has {@link Op#PLUS} or {@link Op#MINUS}
 */
record Comparison(String check, CellRef stated, List<Operand> operands) {

    /** One figure of the arithmetic. */
    record Operand(Op op, CellRef cell) {}

    Comparison {
        operands = List.copyOf(operands);
    }

    /** The same with another cell in one operand's place. */
    Comparison with(int operand, CellRef cell) {
        var changed = new ArrayList<>(operands);
        changed.set(operand, new Operand(operands.get(operand).op(), cell));
        return new Comparison(check, stated, changed);
    }

    Stream<CellRef> cells() {
        return Stream.concat(Stream.of(stated), operands.stream().map(Operand::cell));
    }

    boolean isSum() {
        return operands.stream().allMatch(o -> o.op() == Op.PLUS || o.op() == Op.MINUS);
    }

    /** The arithmetic; empty where the stated figure, or a factor, or every addend is missing. */
    Optional<Proof> proof(Figures figures) {
        var terms =
                operands.stream()
                        .flatMap(
                                o ->
                                        figures
                                                .amount(o.cell())
                                                .map(a -> term(figures, o, a))
                                                .stream())
                        .toList();
        boolean complete = isSum() ? !terms.isEmpty() : terms.size() == operands.size();
        if (!complete || terms.stream().anyMatch(Comparison::overZero)) {
            return Optional.empty();
        }
        return figures.amount(stated).map(amount -> proof(figures, terms, amount));
    }

    Optional<Tier> tier(Figures figures) {
        return proof(figures).map(Tier::of);
    }

    private Proof proof(Figures figures, List<Proof.Term> terms, Amount amount) {
        var column = figures.filing().statement(stated.statement()).columns().get(stated.column());
        var line = figures.line(stated);
        return new Proof(
                line.name(),
                column.period(),
                line.unit(),
                terms,
                computed(terms, amount),
                allowed(terms),
                new Proof.Term(
                        Op.PLUS,
                        line.name(),
                        amount,
                        line.unit(),
                        Optional.of(stated),
                        Optional.empty(),
                        false),
                List.of());
    }

    private static Proof.Term term(Figures figures, Operand operand, Amount amount) {
        var line = figures.line(operand.cell());
        boolean par = line.unit() == Unit.PER_SHARE && operand.op() == Op.PLUS;
        return new Proof.Term(
                operand.op(),
                line.name(),
                par ? new Amount(amount.value(), Amount.EXACT) : amount, // set by law, not rounded
                line.unit(),
                Optional.of(operand.cell()),
                Optional.empty(),
                false);
    }

    private static boolean overZero(Proof.Term term) {
        return term.op() == Op.OVER && term.amount().interval().contains(BigDecimal.ZERO);
    }

    private Amount computed(List<Proof.Term> terms, Amount amount) {
        BigDecimal value = BigDecimal.ZERO;
        for (var term : terms) {
            BigDecimal by = term.amount().value();
            value =
                    switch (term.op()) {
                        case PLUS -> value.add(by);
                        case MINUS -> value.subtract(by);
                        case TIMES -> value.multiply(by);
                        case OVER -> value.divide(by, MathContext.DECIMAL64);
                    };
        }
        int coarsest = terms.stream().mapToInt(t -> t.amount().decimals()).min().orElseThrow();
        boolean quotient = terms.stream().anyMatch(term -> term.op() == Op.OVER);
        return new Amount(
                value, isSum() ? coarsest : quotient ? amount.decimals() + 2 : amount.decimals());
    }

    private static Interval allowed(List<Proof.Term> terms) {
        var all = Interval.ZERO;
        for (var term : terms) {
            var by = term.amount().interval();
            all =
                    switch (term.op()) {
                        case PLUS -> all.plus(by);
                        case MINUS -> all.minus(by);
                        case TIMES -> all.times(by);
                        case OVER -> all.over(by).orElseThrow();
                    };
        }
        return all;
    }
}
