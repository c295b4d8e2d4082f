package org.crossfoot.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Counts;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class TextReportsTest {

    @Test
    void namesStatementsAndCounts() {
        var report = Reports.sound();
        var counts = Counts.of(report);

        assertThat(text(report, false))
                .startsWith("Larkspur Power Corporation, 8-K, period ended 2006-09-30")
                .contains("Condensed Consolidated Balance Sheets: ")
                .contains(
                        "%d differ, %d notes, %d agree, %d not checked"
                                .formatted(
                                        counts.differ(),
                                        counts.notes(),
                                        counts.agree(),
                                        counts.notChecked()));
    }

    @Test
    void aFindingComesWithItsArithmetic() {
        assertThat(text(Reports.slipped(), false))
                .contains("error    Total current assets prints 63,233")
                .contains("41,256 + 3,174 + 17,305 + 1,488 = 63,223");
    }

    @Test
    void printsRowsInFullOnlyWhenAsked() {
        assertThat(text(Reports.sound(), false)).doesNotContain("(532,325)");
        assertThat(text(Reports.sound(), true)).contains("(532,325)").contains("$41,256");
    }

    @Test
    void saysSoWhenThereIsNoStatement() {
        assertThat(text(Reports.of(Sheets.empty()), false))
                .contains("No financial statement was found");
    }

    private static String text(Report report, boolean inFull) {
        var out = new StringWriter();
        new TextReports(Reports.messages()).write(report, inFull, new PrintWriter(out, true));
        return out.toString();
    }
}
