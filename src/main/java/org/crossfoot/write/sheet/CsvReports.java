package org.crossfoot.write.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfoot.model.Column;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.write.FiledFigure;
import org.crossfoot.write.Report;
import org.crossfoot.write.WholeFile;

/** Writes statements as CSV: real negatives, no grouping, an empty field for an empty cell. */
public final class CsvReports {

    /** A file a statement, named for it; the folder is made where there is none. */
    public void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> names = new HashSet<>();
        for (var statement : report.filing().statements()) {
            String name = XlsxReports.name(statement.title(), names) + ".csv";
            WholeFile.write(folder.resolve(name), out -> write(statement, out));
        }
    }

    /** One statement: unit, concept and level with each row, so that scripts need not guess. */
    public void write(Statement statement, OutputStream out) throws IOException {
        try (var csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(heads(statement));
            for (var line : statement.lines()) {
                csv.writeRecord(fields(statement, line));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> heads(Statement statement) {
        var heads = new ArrayList<>(List.of("label", "level", "role", "unit", "concept"));
        statement.columns().stream().map(Column::label).forEach(heads::add);
        return heads;
    }

    private static List<String> fields(Statement statement, Line line) {
        var fields = new ArrayList<String>();
        fields.add(line.label());
        fields.add(String.valueOf(line.level()));
        fields.add(line.role().name());
        fields.add(unit(statement, line));
        fields.add(line.concept().map(concept -> concept.name()).orElse(""));
        for (var fact : line.facts()) {
            fields.add(
                    fact.map(known -> FiledFigure.of(statement, line, known).value())
                            .map(value -> value.toPlainString())
                            .orElse(""));
        }
        return fields;
    }

    /** "USD x 1000", or what else the row counts. */
    private static String unit(Statement statement, Line line) {
        var unit = statement.unit();
        return switch (line.unit()) {
            case MONEY -> unit.currency() + times(FiledFigure.power(statement, line));
            case PER_SHARE -> unit.currency() + " a share";
            case SHARES -> "shares" + times(FiledFigure.power(statement, line));
            case PERCENT -> "percent";
            case NUMBER -> "";
        };
    }

    private static String times(int power) {
        return power <= 0 ? "" : " x " + Math.powExact(10L, power);
    }
}
