package org.crossfoot.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipFile;
import org.crossfoot.write.Reports;
import org.crossfoot.write.WholeFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportsTest {

    @TempDir Path folder;

    @Test
    void aSheetAStatementThenFindingsAndTrends() throws IOException {
        assertThat(xml("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly(
                        "Balance Sheets", "Statements of Operations", "Findings", "Trends");
    }

    @Test
    void figuresAreNumbersWithTheirSign() throws IOException {
        var sheet = xml("xl/worksheets/sheet1.xml");

        var deficit = sheet.select("c > v").eachText();
        assertThat(deficit).contains("41256", "-532325", "63223");
        assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
    }

    @Test
    void negativesShowInParenthesesAndDashesAsDashes() throws IOException {
        var formats = xml("xl/styles.xml").select("numFmt").eachAttr("formatCode");

        assertThat(formats)
                .contains("#,##0_);(#,##0);#,##0_)", "#,##0_);(#,##0);\"–\"_)")
                .contains("#,##0.00_);(#,##0.00);#,##0.00_)");
    }

    @Test
    void namesAreShortAndNeverTakenTwice() {
        var taken = new HashSet<String>();
        String long1 = XlsxReports.name("Statements of Stockholders' Equity and Income [A]", taken);
        String long2 = XlsxReports.name("Statements of Stockholders' Equity and Income [B]", taken);

        assertThat(long1).hasSizeLessThanOrEqualTo(31).doesNotContain("[", "'");
        assertThat(long2).hasSizeLessThanOrEqualTo(31).isNotEqualTo(long1).endsWith(" 2");
        assertThat(XlsxReports.name("///", taken)).isEqualTo("Statement");
    }

    private Document xml(String part) throws IOException {
        var file = folder.resolve("report.xlsx");
        WholeFile.write(
                file, out -> new XlsxReports(Reports.messages()).write(Reports.sound(), out));
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(part))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }
}
