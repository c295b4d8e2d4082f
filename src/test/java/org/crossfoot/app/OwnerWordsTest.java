package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HALYARD & SONS AND SUBSIDIARIES CONSOLIDATED BALANCE SHEETS | HALYARD & SONS
                    Halyard Pump, Inc. and Subsidiary Balance Sheet | Halyard Pump, Inc.
                    HALYARD CORP. CONDENSED BALANCE SHEETS | HALYARD CORP.
                    CONSOLIDATED BALANCE SHEETS | ''
                    BALANCE SHEETS OF HALYARD AND SUBSIDIARIES | ''
                    Results by company | ''
                    """)
    void aNameEndsBeforeTheSubsidiariesOrTheTitle(String title, String name) {
        assertThat(title.substring(0, OwnerWords.length(title))).isEqualTo(name);
    }
}
