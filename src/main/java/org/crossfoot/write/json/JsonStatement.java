package org.crossfoot.write.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import tools.jackson.core.JsonGenerator;

/** The fields of one statement. */
final class JsonStatement {

    private final JsonGenerator json;

    JsonStatement(JsonGenerator json) {
        this.json = json;
    }

    void write(Statement statement) {
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("document", statement.document());
        json.writeStringProperty("kind", statement.kind().name());
        json.writeStringProperty("title", statement.title());
        json.writeNumberProperty("scale", Math.powExact(10, statement.unit().power()));
        json.writeStringProperty("currency", statement.unit().currency());
        json.writeBooleanProperty("scaleStated", statement.unit().stated());
        statement
                .audited()
                .ifPresentOrElse(
                        audited -> json.writeBooleanProperty("audited", audited),
                        () -> json.writeNullProperty("audited"));
        json.writeStringProperty("sureness", statement.sureness().name());
        Json.array(json, "columns", statement.columns(), this::column);
        Json.array(json, "rows", statement.lines(), line -> row(statement, line));
    }

    private void column(Column column) {
        json.writeStringProperty("label", column.label());
        Json.period(json, column.period());
        json.writeStringProperty("use", column.use().name());
    }

    private void row(Statement statement, Line line) {
        boolean memo = line.role() == Line.Role.MEMO;
        json.writeStringProperty("label", line.label());
        Json.text(json, "meaning", line.meaning());
        json.writeNumberProperty("level", line.level());
        json.writeStringProperty("role", memo ? Line.Role.LINE.name() : line.role().name());
        if (memo) {
            json.writeBooleanProperty("memo", true);
        }
        json.writeStringProperty("unit", line.unit().name());
        Json.text(json, "concept", line.concept().map(Concept::name));
        json.writeArrayPropertyStart("values");
        for (Optional<Fact> fact : line.facts()) {
            fact.map(known -> value(known, statement.unit(line, known)))
                    .ifPresentOrElse(json::writeNumber, json::writeNull);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("shown");
        for (Optional<Fact> fact : line.facts()) {
            fact.map(Fact::shown).ifPresentOrElse(json::writeString, json::writeNull);
        }
        json.writeEndArray();
    }

    /** A percentage is given as the number that it is: 0.125 for 12.5%. */
    private static BigDecimal value(Fact fact, Unit unit) {
        BigDecimal value = fact.amount().value();
        return Json.whole(unit == Unit.PERCENT ? value.movePointLeft(2) : value);
    }
}
