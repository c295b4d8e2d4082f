package org.crossfoot.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;
import org.crossfoot.write.Report;

/** Where outcomes stand, and in which order they are walked through. */
public final class Outcomes {

    private Outcomes() {}

    /** The cells that take part, the stated one first. */
    public static List<CellRef> cells(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> agrees.proof().cells();
            case Differs differs -> differs.proof().cells();
            case Skipped skipped -> skipped.cells();
        };
    }

    /** What came of the checks, by the statement in which the first cell stands. */
    public static Map<String, List<Outcome>> byStatement(Report report) {
        return report.outcomes().stream()
                .filter(outcome -> !cells(outcome).isEmpty())
                .collect(Collectors.groupingBy(outcome -> cells(outcome).getFirst().statement()));
    }

    /** How many there are of a sign. */
    public static int count(List<Outcome> outcomes, Mark mark) {
        return (int) outcomes.stream().filter(outcome -> Mark.of(outcome) == mark).count();
    }

    /** The arithmetic of an outcome, where there is any. */
    public static Optional<Proof> proof(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> Optional.of(agrees.proof());
            case Differs differs -> Optional.of(differs.proof());
            case Skipped skipped -> Optional.empty();
        };
    }

    /** The words of the prose that an outcome is about. */
    public static Optional<Source> words(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> agrees.proof().stated().words();
            case Differs differs -> differs.proof().stated().words();
            case Skipped skipped -> skipped.words();
        };
    }

    /** What does not agree, worst first, else in the order of the checks. */
    public static List<Differs> worstFirst(Report report) {
        return report.outcomes(Differs.class).stream()
                .sorted(Comparator.comparing(Differs::severity))
                .toList();
    }

    /**
     * The finding that many steps on from what is in hand, around the ends.
     *
     * @param step 1 for the next one, -1 for the previous one
     */
    public static Optional<Differs> step(Report report, Focus from, int step) {
        var all = worstFirst(report);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = from instanceof Focus.Finding finding ? all.indexOf(finding.outcome()) : -1;
        int to = at < 0 && step < 0 ? all.size() - 1 : Math.floorMod(at + step, all.size());
        return Optional.of(all.get(to));
    }
}
