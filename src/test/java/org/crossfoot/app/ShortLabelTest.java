package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Inventories | Inventories
                    Accounts receivable, net of allowance of $612 at September 30, 2006 | Accounts receivable, net
                    Preferred stock, $.001 par value; 10,000,000 shares authorized | Preferred stock
                    Treasury stock, at cost; 623,450 shares | Treasury stock
                    Cost of goods sold (includes stock-based compensation of $25 and $0) | Cost of goods sold
                    Property, plant and equipment, net | Property, plant and equipment, net
                    Income (loss) before taxes | Income (loss) before taxes
                    """)
    void endsWhereTheMemosBegin(String label, String shown) {
        assertThat(ShortLabel.of(label)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource("Weighted average shares used to calculate Basic and Diluted net loss per share")
    void aLongLabelEndsAtAWord(String label) {
        assertThat(ShortLabel.of(label))
                .isEqualTo("Weighted average shares used to calculate Basic and…");
    }
}
