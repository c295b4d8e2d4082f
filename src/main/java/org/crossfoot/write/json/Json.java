package org.crossfoot.write.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossfoot.model.Period;
import tools.jackson.core.JsonGenerator;

/** The shapes that repeat in a report. */
final class Json {

    private Json() {}

    /** An array of objects; {@code fields} writes those of one. */
    static <T> void array(JsonGenerator json, String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The words of a value, or null. */
    static void text(JsonGenerator json, String name, Optional<?> value) {
        value.map(Object::toString)
                .ifPresentOrElse(
                        text -> json.writeStringProperty(name, text),
                        () -> json.writeNullProperty(name));
    }

    static void number(JsonGenerator json, String name, BigDecimal value) {
        json.writeNumberProperty(name, whole(value));
    }

    /** {@code start} and {@code end}; a point in time has no start. */
    static void period(JsonGenerator json, Optional<Period> period) {
        text(
                json,
                "start",
                period.filter(Period.Duration.class::isInstance)
                        .map(Period.Duration.class::cast)
                        .map(Period.Duration::start));
        text(json, "end", period.map(Period::end));
    }

    /** The same value without an exponent: 39329000, not 3.9329E7. */
    static BigDecimal whole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
