package org.crossfoot.app.sentences;

import java.util.Comparator;
import java.util.Optional;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.PrintedFigures;
import org.crossfoot.app.ShortLabel;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Claim;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;

/**
 * A claim with what came of it.
 *
 * @param words as a reader of the document sees them
 * @param against what it was held against, as arithmetic; empty where there is nothing
 * @param outcome the worst of its outcomes
 */
record ClaimLine(
        Claim claim, String words, ClaimStatus status, String against, Optional<Outcome> outcome) {

    static ClaimLine of(Report report, Claim claim) {
        var outcome =
                report.outcomes().stream()
                        .filter(
                                each ->
                                        Outcomes.words(each)
                                                .filter(claim.source()::touches)
                                                .isPresent())
                        .min(Comparator.comparing(Mark::of));
        var figures = new PrintedFigures(report);
        return new ClaimLine(
                claim,
                report.filing().document(claim.source().document()).words(claim.source()).strip(),
                ClaimStatus.of(report, claim),
                outcome.flatMap(Outcomes::proof).map(proof -> against(proof, figures)).orElse(""),
                outcome);
    }

    Mark mark() {
        return switch (status) {
            case TIED -> Mark.AGREES;
            case UNTIED -> Mark.NOT_CHECKED;
            case CONTRADICTED -> outcome.map(Mark::of).orElse(Mark.DIFFERS);
        };
    }

    /** "Revenue 2,946", or "2,336 ÷ 2,946 = 79.3%". */
    private static String against(Proof proof, PrintedFigures figures) {
        int power = figures.power(proof);
        String result = PrintedFigures.figure(proof.computed(), proof.unit(), power);
        if (proof.terms().size() == 1) {
            return ShortLabel.of(proof.terms().getFirst().label()) + " " + result;
        }
        var sum = new StringBuilder();
        boolean added = false;
        for (var term : proof.terms()) {
            boolean scales = term.op() == Op.TIMES || term.op() == Op.OVER;
            if (scales && added) { // what came before is one figure
                sum.insert(0, "(").append(")");
                added = false;
            }
            added |= !scales && !sum.isEmpty();
            sum.append(sum.isEmpty() ? "" : " " + sign(term.op()) + " ");
            sum.append(figure(term, power));
        }
        return ShortLabel.of(proof.subject()) + ": " + sum + " = " + result;
    }

    private static String figure(Term term, int power) {
        return PrintedFigures.figure(term.amount(), term.unit(), power);
    }

    private static String sign(Op op) {
        return switch (op) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }
}
