package org.crossfoot.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Source;
import org.crossfoot.read.claim.Told;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonReportTest {

    @Test
    void claimsSayWhetherTheTablesBearThemOut() {
        var json =
                written(
                        Reports.of(
                                Told.telling(
                                        "Revenue for the second quarter of fiscal 2007 was $3.9"
                                                + " million. Backlog was $7.2 million.")));

        assertThat(json.get("claims").toString())
                .contains(
                        "{\"text\":\"Revenue for the second quarter of fiscal 2007 was $3.9 million\",\"document\":\"d1\",\"status\":\"CONTRADICTED\"}",
                        "{\"text\":\"Backlog was $7.2 million\",\"document\":\"d1\",\"status\":\"UNTIED\"}");
    }

    @Test
    void problemsSayWhereTheyWereMet() {
        var sound = Reports.sound();
        var report =
                new Report(
                        sound.filing(),
                        List.of(
                                new Problem(
                                        Problem.Kind.NOT_A_FIGURE,
                                        "n/m",
                                        Optional.of(new Source("d1", 3, 6))),
                                new Problem(Problem.Kind.CUT_OFF, "", Optional.empty())),
                        sound.outcomes(),
                        sound.series());

        assertThat(written(report).get("problems").toString())
                .isEqualTo(
                        "[{\"kind\":\"NOT_A_FIGURE\",\"text\":\"n/m\",\"document\":\"d1\"},"
                                + "{\"kind\":\"CUT_OFF\",\"text\":\"\",\"document\":null}]");
    }

    @Test
    void seriesAreInFullUnits() {
        assertThat(written(Reports.sound()).get("series").toString())
                .contains(
                        "{\"start\":\"2006-04-01\",\"end\":\"2006-06-30\",\"value\":6612000,"
                                + "\"basis\":\"DERIVED\"}");
    }

    private static JsonNode written(Report report) {
        return Written.object(
                json -> new JsonReport(json, report, new FindingTexts(Reports.messages())).write());
    }
}
