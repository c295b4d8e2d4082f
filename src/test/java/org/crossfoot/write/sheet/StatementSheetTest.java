package org.crossfoot.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FiledFigure;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementSheetTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    ! name=Larkspur Power Corporation
                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30 | % 3m 2006-09-30
                    Revenue | 3,118 | 47.5
                    Other | -- | 0
                    [/share] Net loss per share | (.1) |
                    """);

    @Test
    void headStandsAboveTheColumnsAndFiguresAreNumbers() {
        assertThat(Books.rows(this::write))
                .filteredOn(row -> !row.isEmpty())
                .satisfiesExactly(
                        row -> assertThat(row).containsExactly("Larkspur Power Corporation"),
                        row -> assertThat(row).containsExactly("Operations"),
                        row -> assertThat(row).containsExactly("(In thousands) · USD"),
                        row -> assertThat(row).hasSize(2),
                        row -> assertThat(row).containsExactly("Revenue", "3118", "47.5"),
                        row -> assertThat(row).containsExactly("Other", "0", "0"),
                        row -> assertThat(row).containsExactly("Net loss per share", "-0.1"));
    }

    @Test
    void aColumnOfPercentagesShowsThem() {
        assertThat(Books.formats(this::write))
                .contains("#,##0.0\"%\"_);(#,##0.0\"%\");#,##0.0\"%\"_)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | MONEY     | false | #,##0_);(#,##0);#,##0_)
                    0 | MONEY     | true  | #,##0_);(#,##0);"–"_)
                    1 | PER_SHARE | false | #,##0.00_);(#,##0.00);#,##0.00_)
                    3 | PER_SHARE | false | #,##0.000_);(#,##0.000);#,##0.000_)
                    0 | PERCENT   | false | #,##0"%"_);(#,##0"%");#,##0"%"_)
                    """)
    void theFormatKeepsWhatIsPrinted(int places, Unit unit, boolean nil, String format) {
        assertThat(StatementSheet.format(new FiledFigure(BigDecimal.ONE, places), unit, nil))
                .isEqualTo(format);
    }

    private void write(Worksheet sheet) {
        new StatementSheet(sheet, filing, filing.statements().getFirst()).write();
    }
}
