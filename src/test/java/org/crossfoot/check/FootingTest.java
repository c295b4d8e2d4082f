package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class FootingTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30 | % 3m 2006-09-30 | 3m 2005-09-30
                    [rev Revenues] Revenue | 300 | 100 | 400
                    [cost] Cost | 100 | 33 | 150
                    [gross GrossProfit := rev - cost] Gross profit | 200 | 67 | 250
                    [a] Gain | 1 | 0 | 2
                    [other = gross + a] Total other | 201 | 67 | 252
                    [r /percent] Margin | 5 | 5 | 5
                    [ratio = r + a] Total margins | 6 | 5 | 7
                    """);

    @Test
    void aNamedTotalHasItsRowsWithTheirSigns() {
        var rule = Footing.of("gross", filing, NamedTotal.GROSS_PROFIT).getFirst();

        assertThat(rule.trust()).isEqualTo(Rule.Trust.IDENTITY);
        assertThat(rule.comparisons().getFirst().operands())
                .extracting(Operand::op)
                .containsExactly(Op.PLUS, Op.MINUS);
    }

    @Test
    void percentagesOfAColumnAreNotAddedUp() {
        var rule = Footing.of("gross", filing, NamedTotal.GROSS_PROFIT).getFirst();

        assertThat(rule.comparisons())
                .extracting(comparison -> comparison.stated().column())
                .containsExactly(0, 2);
    }

    @Test
    void totalsThatNoCheckNamesAreLeftForOneAndRatiosForNone() {
        assertThat(Footing.ofOthers("totals-foot", filing))
                .singleElement()
                .satisfies(
                        rule -> {
                            assertThat(rule.trust()).isEqualTo(Rule.Trust.STRUCTURE);
                            assertThat(rule.comparisons().getFirst().stated().row()).isEqualTo(4);
                        });
    }

    @Test
    void tablesThatAreNoStatementsAreLeftAlone() {
        var other =
                Sheets.filing(
                        """
                        # OTHER | Segments
                        @ 3m 2006-09-30
                        [a] East | 1
                        [t = a] Total | 1
                        """);

        assertThat(Footing.ofOthers("totals-foot", other)).isEqualTo(List.of());
    }
}
