package org.crossfoot.write.json;

import org.crossfoot.check.Outcome;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.Counts;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import tools.jackson.core.JsonGenerator;

/** What does not agree, and the counts of all that was compared. */
final class JsonFindings {

    private final JsonGenerator json;
    private final Report report;
    private final FindingTexts texts;

    JsonFindings(JsonGenerator json, Report report, FindingTexts texts) {
        this.json = json;
        this.report = report;
        this.texts = texts;
    }

    void write() {
        Json.array(json, "findings", report.outcomes(Outcome.Differs.class), this::finding);
        var counts = Counts.of(report);
        json.writeObjectPropertyStart("checks");
        json.writeNumberProperty("run", counts.run());
        json.writeNumberProperty("passed", counts.agree());
        json.writeNumberProperty("flagged", counts.flagged());
        json.writeNumberProperty("skipped", counts.notChecked());
        json.writeEndObject();
    }

    private void finding(Outcome.Differs finding) {
        var stated = finding.proof().stated();
        json.writeStringProperty("check", finding.check());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", texts.message(report, finding));
        Json.number(json, "expected", finding.proof().computed().value());
        Json.number(json, "reported", stated.amount().value());
        Json.array(json, "cells", finding.proof().cells(), this::cell);
        Json.text(
                json,
                "text",
                stated.words()
                        .map(words -> report.filing().document(words.document()).text(words)));
        json.writeArrayPropertyStart("diagnoses");
        finding.diagnoses().forEach(diagnosis -> json.writeString(diagnosis.kind().name()));
        json.writeEndArray();
    }

    private void cell(CellRef cell) {
        json.writeStringProperty("statement", cell.statement());
        json.writeNumberProperty("row", cell.row());
        json.writeNumberProperty("column", cell.column());
    }
}
