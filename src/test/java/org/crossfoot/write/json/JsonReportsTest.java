package org.crossfoot.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportsTest {

    private final JsonReports writer = new JsonReports(Reports.messages());

    @Test
    void oneObjectOnOneLine() throws IOException {
        String text = text(Reports.sound());

        assertThat(text).endsWith("}\n");
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void saysWhoseFilingItIs() throws IOException {
        var json = json(Reports.sound());

        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("file").asString()).isEqualTo("a/b.txt");
        assertThat(json.get("format").asString()).isEqualTo("TEXT");
        assertThat(json.get("company").toString())
                .isEqualTo(
                        "{\"name\":\"Larkspur Power Corporation\",\"cik\":\"0009999901\","
                                + "\"form\":\"8-K\",\"periodEnd\":\"2006-09-30\",\"filed\":\"2006-11-09\"}");
        assertThat(json.at("/documents/0/id").asString()).isEqualTo("d1");
        assertThat(json.at("/documents/0").has("type")).isTrue();
        assertThat(json.at("/documents/0").has("name")).isTrue();
    }

    @Test
    void thePeriodThatNoCoverSaysIsThatOfTheNewestColumn() throws IOException {
        var json =
                json(
                        Reports.of(
                                Sheets.filing(
                                        """
                                        ! form=8-K
                                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                                        @ 2006-09-30 | 2006-03-31
                                        Land | 4 | 7
                                        """)));

        assertThat(json.at("/company/periodEnd").asString()).isEqualTo("2006-09-30");
    }

    @Test
    void statementsCarryFullUnitsAndWhatIsPrinted() throws IOException {
        var sheet = json(Reports.sound()).at("/statements/0");

        assertThat(sheet.get("kind").asString()).isEqualTo("BALANCE_SHEET");
        assertThat(sheet.get("scale").asLong()).isEqualTo(1000);
        assertThat(sheet.get("currency").asString()).isEqualTo("USD");
        assertThat(sheet.has("audited")).isTrue();
        assertThat(sheet.at("/columns/0/start").isNull()).isTrue();
        assertThat(sheet.at("/columns/0/end").asString()).isEqualTo("2006-09-30");
        var cash = row(sheet, "Cash and cash equivalents");
        assertThat(cash.get("values").toString()).isEqualTo("[41256000,60118000]");
        assertThat(cash.get("shown").toString()).isEqualTo("[\"$41,256\",\"$60,118\"]");
        assertThat(cash.get("concept").asString())
                .isEqualTo("CashAndCashEquivalentsAtCarryingValue");
        assertThat(cash.get("role").asString()).isEqualTo("LINE");
    }

    @Test
    void aDashIsZeroAndAnEmptyCellIsNull() throws IOException {
        var sheet = json(Reports.sound()).at("/statements/0");

        assertThat(row(sheet, "Deferred stock compensation").get("values").toString())
                .isEqualTo("[0,-187000]");
        var gap =
                json(Reports.of(
                                Sheets.filing(
                                        """
                                                # OTHER | Table | (In thousands)
                                                @ 2006-09-30 | 2006-03-31
                                                Some row | | 7
                                                """)))
                        .at("/statements/0/rows/0/values");
        assertThat(gap.toString()).isEqualTo("[null,7000]");
    }

    @Test
    void aPercentageIsTheNumberThatItIs() throws IOException {
        var values =
                json(Reports.of(
                                Sheets.filing(
                                        """
                                                # OTHER | Table | (In thousands)
                                                @ 2006-09-30 | 2006-03-31
                                                [/percent] Gross margin | 40.5 | 41
                                                """)))
                        .at("/statements/0/rows/0/values");
        assertThat(values.toString()).isEqualTo("[0.405,0.41]");
    }

    @Test
    void rowsCountMemosSoThatCellsPointAtTheRightOnes() throws IOException {
        var report = Reports.slipped();
        var json = json(report);

        var finding = json.at("/findings/0");
        var cell = finding.at("/cells/0");
        var row = json.at("/statements/0/rows/" + cell.get("row").asInt());
        assertThat(row.get("label").asString()).isEqualTo("Total current assets");
        assertThat(cell.get("statement").asString()).isEqualTo("s1");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("expected").decimalValue()).isEqualByComparingTo("63223000");
        assertThat(finding.get("reported").decimalValue()).isEqualByComparingTo("63233000");
        assertThat(finding.get("text").isNull()).isTrue();
        assertThat(finding.get("message").asString()).contains("63,233");
    }

    @Test
    void runIsPassedAndFlaggedButNeverSkipped() throws IOException {
        var checks = json(Reports.slipped()).get("checks");

        assertThat(checks.get("run").asInt())
                .isEqualTo(checks.get("passed").asInt() + checks.get("flagged").asInt());
        assertThat(checks.get("flagged").asInt()).isPositive();
        assertThat(checks.has("skipped")).isTrue();
    }

    @Test
    void pointsSayWhetherTheyAreDerived() throws IOException {
        var series = json(Reports.sound()).get("series");

        assertThat(series.get(0).get("measure").asString()).isEqualTo("REVENUE");
        assertThat(series.get(0).get("points").toString())
                .contains(
                        "{\"start\":\"2006-04-01\",\"end\":\"2006-06-30\",\"value\":6612000,"
                                + "\"basis\":\"DERIVED\"}");
    }

    @Test
    void anErrorIsOneSentence() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.writeError("x.txt", "x.txt is empty.", out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"version\":1,\"file\":\"x.txt\",\"error\":\"x.txt is empty.\"}\n");
    }

    @Test
    void aFullDiskIsAnIOException() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };

        Assertions.assertThatIOException()
                .isThrownBy(() -> writer.write("a", Reports.sound(), full))
                .withMessageContaining("no space left");
    }

    private JsonNode json(Report report) throws IOException {
        return JsonMapper.shared().readTree(text(report));
    }

    private String text(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write("a/b.txt", report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode row(JsonNode statement, String label) {
        for (var row : statement.get("rows")) {
            if (row.get("label").asString().equals(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }
}
