package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Period;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;

/** A filing's statements as text that a person can read against the document. */
final class StatementDump {

    private StatementDump() {}

    static String of(Filing filing) {
        return filing.statements().stream()
                .map(StatementDump::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Statement statement) {
        var out = new StringBuilder();
        out.append(statement.kind()).append(", ").append(statement.sureness()).append('\n');
        out.append("title    ").append(statement.title()).append('\n');
        out.append("unit     10^")
                .append(statement.unit().power())
                .append(' ')
                .append(statement.unit().currency());
        out.append(statement.unit().stated() ? " " + statement.unit().text() : " not stated")
                .append('\n');
        out.append("audited  ")
                .append(statement.audited().map(Object::toString).orElse("not said"))
                .append('\n');
        for (Column column : statement.columns()) {
            out.append("column   ")
                    .append(column.period().map(StatementDump::of).orElse("no period"));
            out.append(column.use() == Column.Use.FIGURES ? "" : " " + column.use());
            out.append(" \"").append(column.label()).append("\"\n");
        }
        for (int row = 0; row < statement.lines().size(); row++) {
            out.append(of(row, statement.lines().get(row))).append('\n');
        }
        for (Relation relation : statement.relations()) {
            out.append(of(relation)).append('\n');
        }
        return out.toString();
    }

    private static String of(Period period) {
        return switch (period) {
            case Period.Instant instant -> instant.end().toString();
            case Period.Duration duration -> duration.start() + " to " + duration.end();
        };
    }

    private static String of(int row, Line line) {
        String role = line.role() == Line.Role.LINE ? "" : " [" + line.role() + "]";
        String unit = line.unit().toString().equals("MONEY") ? "" : " (" + line.unit() + ")";
        String concept = line.concept().map(c -> " = " + c.name()).orElse("");
        String meaning = line.meaning().map(m -> " <" + m + ">").orElse("");
        String values = line.role() == Line.Role.HEADING ? "" : ": " + values(line.facts());
        return "%3d %s%s%s%s%s%s%s"
                .formatted(
                        row,
                        "  ".repeat(line.level()),
                        line.label(),
                        meaning,
                        role,
                        unit,
                        concept,
                        values);
    }

    private static String values(List<Optional<Fact>> facts) {
        return facts.stream()
                .map(fact -> fact.map(Fact::amount).map(StatementDump::of).orElse("_"))
                .collect(Collectors.joining("  "));
    }

    private static String of(Amount amount) {
        return amount.value().compareTo(BigDecimal.ZERO) == 0
                ? "0"
                : amount.value().toPlainString();
    }

    private static String of(Relation relation) {
        String terms =
                relation.terms().stream()
                        .map(term -> (term.sign() < 0 ? "- " : "+ ") + term.row())
                        .collect(Collectors.joining(" "));
        return "sum %d = %s, %s, ties in %s"
                .formatted(relation.total(), terms, relation.basis(), relation.ties());
    }
}
