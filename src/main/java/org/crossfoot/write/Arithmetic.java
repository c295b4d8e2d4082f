package org.crossfoot.write;

import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;

/** A proof on one line: "39,329 + 2,532 = 41,861; printed 41,816, apart by 45". */
record Arithmetic(Filing filing, Proof proof) {

    /** Empty where nothing is computed: one figure against another is said by the title. */
    String words() {
        if (proof.terms().size() < 2) {
            return "";
        }
        String sum = left() + " = " + computed();
        if (proof.namesWayAlone()) {
            return sum;
        }
        if (proof.stated().words().isPresent()) {
            return sum + "; the text says " + new ClaimWords(filing, proof).stated();
        }
        return proof.gap().value().signum() == 0
                ? sum
                : sum
                        + "; printed "
                        + figure(proof.stated())
                        + ", apart by "
                        + new ProofWords(filing, proof).arguments()[3];
    }

    private String left() {
        var line = new StringBuilder();
        boolean sum = false;
        for (int i = 0; i < proof.terms().size(); i++) {
            var term = proof.terms().get(i);
            boolean scales = term.op() == Op.TIMES || term.op() == Op.OVER;
            if (scales && sum) {
                line.insert(0, '(').append(')');
            }
            sum = !scales && i > 0;
            line.append(i == 0 ? leading(term.op()) : sign(term.op())).append(figure(term));
        }
        return line.toString();
    }

    private static String leading(Op op) {
        return op == Op.MINUS ? "−" : "";
    }

    private static String sign(Op op) {
        return switch (op) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case OVER -> " ÷ ";
        };
    }

    private String computed() {
        String digits =
                Quoted.figure(filing, proof.computed(), proof.unit(), proof.stated().cell());
        return proof.unit() == Unit.PERCENT ? digits + "%" : digits;
    }

    private String figure(Proof.Term term) {
        String digits =
                Quoted.figure(
                        filing,
                        term.amount(),
                        term.unit(),
                        term.unit() == Unit.MONEY && term.cell().isEmpty()
                                ? proof.stated().cell()
                                : term.cell());
        return term.unit() == Unit.PERCENT ? digits + "%" : digits;
    }
}
