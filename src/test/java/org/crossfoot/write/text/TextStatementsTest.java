package org.crossfoot.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class TextStatementsTest {

    private static final String SCRIPT =
            """
            ! form=8-K
            # BALANCE_SHEET | Balance Sheets | (In thousands)
            @ 2006-09-30 | 2006-03-31
            Assets:
              Receivables from customers, net of an allowance for doubtful accounts of $612 | $3,174 | $5,862
              > allowance of | 612 |
              Land | | (1)
            """;

    @Test
    void figuresEndInTheirColumns() {
        var lines = lines(true);

        assertThat(lines.get(3)).hasSize(52 + 32).endsWith("          $3,174          $5,862");
        assertThat(lines.get(4)).hasSize(52 + 32).startsWith("      Land  ").endsWith("     (1)");
    }

    @Test
    void longLabelsAreCutAndHeadingsEndWithTheirWords() {
        assertThat(lines(true).get(3))
                .startsWith("      Receivables from customers, net of an allowa …");
        assertThat(lines(true).get(2)).isEqualTo("    Assets:");
    }

    @Test
    void amountsInsideLabelsHaveNoRow() {
        assertThat(lines(true)).noneMatch(line -> line.contains("allowance of "));
        assertThat(lines(true).get(1)).contains("Balance Sheets: 4 rows");
    }

    @Test
    void withoutRowsAStatementIsOneLine() {
        assertThat(lines(false))
                .containsExactly(
                        "larkspur-8-k.txt, 8-K, period ended 2006-09-30",
                        "  Balance Sheets: 4 rows, September 30, 2006 | March 31, 2006");
    }

    private static List<String> lines(boolean inFull) {
        var out = new StringWriter();
        new TextStatements(Sheets.filing(SCRIPT)).write(inFull, new PrintWriter(out));
        return out.toString().lines().toList();
    }
}
