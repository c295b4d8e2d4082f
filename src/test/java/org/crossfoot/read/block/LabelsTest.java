package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "Receivables, less allowance for" | "  doubtful accounts  5"              | true
                    "Cash and"                        | "Equivalents  5"                      | true
                    "Property,"                       | "Plant  5"                            | true
                    "Preferred stock, par value per"  | "Share  5"                            | true
                    "Cash"                            | "Debt  5"                             | false
                    "Current assets:"                 | "cash  5"                             | false
                    "Common stock, authorized shares" | "  100,000 issued  5"                 | true
                    "Common stock"                    | "  100,000 issued  5"                 | false
                    """)
    void anOpenLabelGoesOn(String line, String next, boolean goesOn) {
        assertThat(Labels.runsOn(Laid.typed(line), Laid.typed(next))).isEqualTo(goesOn);
    }
}
