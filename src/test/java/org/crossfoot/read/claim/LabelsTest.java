package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cost of goods sold (includes $25) | Cost of goods sold
                    Receivables, net of allowance     | Receivables
                    Property and equipment -- net     | Property and equipment
                    Operating expenses:               | Operating expenses
                    Net income                        | Net income
                    """)
    void asidesAndNetFallAway(String label, String plain) {
        assertThat(Labels.plain(label)).isEqualTo(plain);
    }

    @Test
    void aTotalIsNamedWithoutTheWordToo() {
        assertThat(Labels.names("Total operating expenses", Optional.empty()))
                .map(String::strip)
                .containsExactly("Total operating expenses", "operating expenses");
    }

    @Test
    void oneWordAloneIsNoName() {
        assertThat(Labels.names("Other", Optional.empty())).isEmpty();
    }

    @Test
    void underACostARowIsAnExpense() {
        assertThat(Labels.names("Research and development", Optional.of("Operating expenses:")))
                .contains("Research and development expense", "Research and development spending");
        assertThat(Labels.names("Interest expense", Optional.of("Costs and expenses:")))
                .containsExactly("Interest expense");
    }

    @Test
    void underRevenueARowIsRevenue() {
        assertThat(Labels.names("Products", Optional.of("Revenues:")))
                .containsExactly("Products revenue", "Products sales");
        assertThat(Labels.names("Total revenue", Optional.of("Revenues:")))
                .containsExactly("Total revenue");
    }
}
