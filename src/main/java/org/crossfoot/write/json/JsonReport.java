package org.crossfoot.write.json;

import java.util.Optional;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Series;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.crossfoot.write.ReportedPeriod;
import tools.jackson.core.JsonGenerator;

/** The fields of one report. */
final class JsonReport {

    private final JsonGenerator json;
    private final Report report;
    private final FindingTexts texts;

    JsonReport(JsonGenerator json, Report report, FindingTexts texts) {
        this.json = json;
        this.report = report;
        this.texts = texts;
    }

    void write() {
        Filing filing = report.filing();
        json.writeStringProperty("format", filing.format().name());
        company(filing);
        Json.array(json, "documents", filing.documents(), this::document);
        Json.array(json, "statements", filing.statements(), new JsonStatement(json)::write);
        Json.array(json, "series", report.series(), this::series);
        Json.array(
                json,
                "claims",
                filing.claims(),
                claim -> {
                    json.writeStringProperty("text", claim.text());
                    json.writeStringProperty("document", claim.source().document());
                    json.writeStringProperty("status", ClaimStatus.of(report, claim).name());
                });
        new JsonFindings(json, report, texts).write();
        Json.array(json, "problems", report.problems(), this::problem);
    }

    private void company(Filing filing) {
        Registrant registrant = filing.registrant();
        json.writeObjectPropertyStart("company");
        Json.text(json, "name", registrant.name());
        Json.text(json, "cik", registrant.cik());
        Json.text(json, "form", registrant.form());
        Json.text(json, "periodEnd", ReportedPeriod.of(filing).end());
        Json.text(json, "filed", registrant.filed());
        json.writeEndObject();
    }

    private void document(Document document) {
        json.writeStringProperty("id", document.id());
        Json.text(json, "type", document.type());
        json.writeStringProperty("name", document.name());
    }

    private void series(Series series) {
        json.writeStringProperty("measure", series.measure().name());
        Json.array(
                json,
                "points",
                series.points(),
                point -> {
                    Json.period(json, Optional.of(point.period()));
                    Json.number(json, "value", point.amount().value());
                    json.writeStringProperty("basis", point.basis().name());
                });
    }

    private void problem(Problem problem) {
        json.writeStringProperty("kind", problem.kind().name());
        json.writeStringProperty("text", problem.text());
        Json.text(json, "document", problem.source().map(source -> source.document()));
    }
}
