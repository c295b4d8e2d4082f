package org.crossfoot.write.json;

import java.math.BigDecimal;
import java.util.List;
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
        Json.array(json, "rows", statement.lines(), line -> row(line, statement.columns()));
    }

    private void column(Column column) {
        json.writeStringProperty("label", column.label());
        Json.period(json, column.period());
        json.writeStringProperty("use", column.use().name());
    }

    private void row(Line line, List<Column> columns) {
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
        for (int i = 0; i < columns.size(); i++) {
            value(line.facts().get(i), line.unit(), columns.get(i).use());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("shown");
        for (Optional<Fact> fact : line.facts()) {
            fact.map(Fact::shown).ifPresentOrElse(json::writeString, json::writeNull);
        }
        json.writeEndArray();
    }

    /** A percentage is given as the number that it is: 0.125 for 12.5%. */
    private void value(Optional<Fact> fact, Unit unit, Column.Use use) {
        fact.map(
                        known -> {
                            boolean percent =
                                    unit == Unit.PERCENT
                                            || use == Column.Use.PERCENT
                                            || known.shown().indexOf('%') >= 0;
                            BigDecimal value = known.amount().value();
                            return Json.whole(percent ? value.movePointLeft(2) : value);
                        })
                .ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
