package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Blocks;

/** Recovers the statements of a filing from the pieces of its documents. */
public final class StatementReader {

    private static final int LEAST_ROWS = 3;
    private static final Pattern PAGE = Pattern.compile("(?i)page(?: no\\.?| number)?");

    private StatementReader() {}

    /**
     * The statements in the order of the documents, then of the page.
     *
     * @param registrant what the header or cover says; its dates settle columns without a year
     */
    public static Reading<List<Statement>> read(List<Blocks> documents, Registrant registrant) {
        var statements = new ArrayList<Statement>();
        var problems = new ArrayList<Problem>();
        try {
            collect(documents, registrant, statements, problems);
        } catch (Watch.TooSlow _) {
            problems.add(new Problem(Problem.Kind.GAVE_UP, "", Optional.empty()));
        }
        return new Reading<>(statements, problems);
    }

    private static void collect(
            List<Blocks> documents,
            Registrant registrant,
            List<Statement> statements,
            List<Problem> problems) {
        var years = new YearEnds(documents, registrant);
        for (Blocks document : documents) {
            var tables = tables(document);
            var scales = new Scales(tables);
            var whose = FiscalYear.told(tables, registrant);
            for (Candidate candidate : tables) {
                var builder =
                        new StatementBuilder(candidate, scales, whose, years, document.tags());
                if (!candidate.primary() && !builder.dated()) {
                    continue;
                }
                Statement statement =
                        builder.build("s" + (statements.size() + 1), document.document().id());
                if (candidate.primary() || worthShowing(statement)) {
                    statements.add(statement);
                    problems.addAll(builder.problems());
                }
            }
        }
    }

    private static List<Candidate> tables(Blocks document) {
        return Repeats.settle(
                Primaries.settle(
                        TaggedTables.settle(
                                Continuations.join(DocumentTables.of(document)), document.tags())));
    }

    /** Whether a table that is no statement has enough figures to show. */
    private static boolean worthShowing(Statement statement) {
        long filled =
                statement.lines().stream()
                        .filter(line -> line.facts().stream().anyMatch(Optional::isPresent))
                        .count();
        return filled >= LEAST_ROWS && !contents(statement);
    }

    /** Whether its one column holds the numbers of pages. */
    private static boolean contents(Statement statement) {
        return statement.columns().size() == 1
                && PAGE.matcher(statement.columns().getFirst().label()).matches();
    }
}
