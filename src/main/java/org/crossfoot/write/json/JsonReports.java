package org.crossfoot.write.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes reports as JSON objects, one a line, each gone to the stream as soon as it is whole. */
public final class JsonReports {

    private static final int VERSION = 1;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final FindingTexts texts;

    public JsonReports(ResourceBundle messages) {
        this.texts = new FindingTexts(messages);
    }

    /**
     * A report on one line.
     *
     * @param file the path as the user gave it
     */
    public void write(String file, Report report, OutputStream out) throws IOException {
        object(file, out, json -> new JsonReport(json, report, texts).write());
    }

    /** A file that could not be read, and one sentence that says why. */
    public void writeError(String file, String sentence, OutputStream out) throws IOException {
        object(file, out, json -> json.writeStringProperty("error", sentence));
    }

    private static void object(String file, OutputStream out, Consumer<JsonGenerator> body)
            throws IOException {
        try (var json =
                FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("file", file);
            body.accept(json);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }
}
