package org.crossfoot.write.text;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.write.ReportedPeriod;

/** Whose filing it is and its statements, by name or with all their rows. */
final class TextStatements {

    private static final int LABEL = 52;
    private static final int FIGURE = 16;

    private final Filing filing;

    TextStatements(Filing filing) {
        this.filing = filing;
    }

    void write(boolean inFull, PrintWriter out) {
        var registrant = filing.registrant();
        out.print(registrant.name().orElse(filing.origin().name()));
        registrant.form().ifPresent(form -> out.print(", " + form));
        ReportedPeriod.of(filing).end().ifPresent(end -> out.print(", period ended " + end));
        out.println(registrant.name().isPresent() ? " (" + filing.origin().name() + ")" : "");
        if (filing.statements().isEmpty()) {
            out.println("  No financial statement was found in it.");
        }
        for (var statement : filing.statements()) {
            out.println(
                    "  %s: %d rows, %s"
                            .formatted(
                                    statement.title(),
                                    statement.lines().size(),
                                    statement.columns().stream()
                                            .map(column -> column.label())
                                            .collect(Collectors.joining(" | "))));
            if (inFull) {
                rows(statement, out);
            }
        }
    }

    private static void rows(Statement statement, PrintWriter out) {
        for (var line : statement.lines()) {
            if (line.role() == Line.Role.MEMO) {
                continue;
            }
            String label = "    " + "  ".repeat(line.level()) + line.label();
            String shown = label.length() <= LABEL ? label : label.substring(0, LABEL - 2) + " …";
            String figures =
                    line.facts().stream()
                            .map(fact -> pad(fact.map(Fact::shown).orElse("")))
                            .collect(Collectors.joining());
            out.println((shown + " ".repeat(LABEL - shown.length()) + figures).stripTrailing());
        }
        out.println();
    }

    private static String pad(String figure) {
        return " ".repeat(Math.max(1, FIGURE - figure.length())) + figure;
    }
}
