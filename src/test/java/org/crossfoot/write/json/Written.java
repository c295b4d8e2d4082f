package org.crossfoot.write.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written into an object, as a script reads it. */
final class Written {

    private Written() {}

    static JsonNode object(Consumer<JsonGenerator> fields) {
        var out = new StringWriter();
        var mapper = new JsonMapper();
        try (var json = mapper.createGenerator(out)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return mapper.readTree(out.toString());
    }
}
