package org.crossfoot.write;

import java.util.stream.Collectors;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Unit;

/** A proof on one line: "39,329 + 2,532 = 41,861; printed 41,816, apart by 45". */
record Arithmetic(Filing filing, Proof proof) {

    String words() {
        if (proof.terms().isEmpty()) {
            return "";
        }
        String sum =
                proof.terms().stream().map(this::term).collect(Collectors.joining(" "))
                        + " = "
                        + Quoted.figure(
                                filing, proof.computed(), proof.unit(), proof.stated().cell());
        return proof.gap().value().signum() == 0 || sayNoFigure()
                ? sum
                : sum
                        + "; printed "
                        + figure(proof.stated())
                        + ", apart by "
                        + new ProofWords(filing, proof).arguments()[3];
    }

    /** Whether the words that are held against the terms are a direction, without a figure. */
    private boolean sayNoFigure() {
        var stated = proof.stated();
        return stated.words().isPresent() && stated.amount().value().signum() == 0;
    }

    private String term(Proof.Term term) {
        boolean first = term.equals(proof.terms().getFirst());
        String sign =
                switch (term.op()) {
                    case PLUS -> first ? "" : "+ ";
                    case MINUS -> first ? "−" : "− ";
                    case TIMES -> "× ";
                    case OVER -> "÷ ";
                };
        return sign + figure(term);
    }

    private String figure(Proof.Term term) {
        return Quoted.figure(
                filing,
                term.amount(),
                term.unit(),
                term.unit() == Unit.MONEY && term.cell().isEmpty()
                        ? proof.stated().cell()
                        : term.cell());
    }
}
