package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Total revenue (net of returns) (restated)  | Total revenue
                    Receivables, net of allowance of $612       | Receivables
                    Treasury stock, at cost; 623,450 shares     | Treasury stock
                    Preferred stock, $.001 par value; none issued | Preferred stock
                    Operating expenses:                         | Operating expenses
                    Property, plant and equipment               | Property, plant and equipment
                    Net income (loss) per share                 | Net income (loss) per share
                    (Loss)                                      | (Loss)
                    """)
    void losesWhatStandsAside(String label, String brief) {
        assertThat(Labels.brief(label)).isEqualTo(brief);
    }

    @Test
    void aLongLabelIsCutBetweenWords() {
        String brief =
                Labels.brief(
                        "Cash and cash equivalents and short-term investments that are pledged");

        assertThat(brief).isEqualTo("Cash and cash equivalents and short-term investments that …");
    }

    @Test
    void aWordLongerThanThatIsCutInside() {
        assertThat(Labels.brief("x".repeat(80))).isEqualTo("x".repeat(60) + " …");
    }
}
