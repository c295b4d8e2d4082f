package org.crossfoot.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.claim.Told;
import org.crossfoot.write.Counts;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonFindingsTest {

    @Test
    void anErrorHasBothFiguresItsCellsAndWhatItMayBe() {
        var finding = written(Reports.slipped()).at("/findings/0");

        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("expected").decimalValue()).isEqualByComparingTo("63223000");
        assertThat(finding.get("reported").decimalValue()).isEqualByComparingTo("63233000");
        assertThat(finding.at("/cells/0").toString())
                .isEqualTo("{\"statement\":\"s1\",\"row\":7,\"column\":0}");
        assertThat(finding.get("text").isNull()).isTrue();
        assertThat(finding.get("diagnoses").toString()).contains("ONE_DIGIT");
    }

    @Test
    void whatASentenceSaysIsQuoted() {
        var report =
                Reports.of(
                        Told.telling(
                                "Revenue for the second quarter of fiscal 2007 was $3.9"
                                        + " million."));

        assertThat(written(report).at("/findings").findValuesAsString("text"))
                .contains("Revenue for the second quarter of fiscal 2007 was $3.9 million");
    }

    @Test
    void whatWasNotCheckedIsCountedApart() {
        var report = Reports.slipped();
        var checks = written(report).get("checks");
        var counts = Counts.of(report);

        assertThat(checks.get("run").asInt())
                .isEqualTo(checks.get("passed").asInt() + checks.get("flagged").asInt());
        assertThat(checks.get("skipped").asInt()).isEqualTo(counts.notChecked());
    }

    private static JsonNode written(Report report) {
        return Written.object(
                json ->
                        new JsonFindings(json, report, new FindingTexts(Reports.messages()))
                                .write());
    }
}
