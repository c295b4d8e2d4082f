package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Halyard Pump Group, Inc. Reports Results     | Halyard Pump Group, Inc.
                    Halyard Holdings, Ltd., a maker of pumps     | Halyard Holdings, Ltd.
                    Halyard Pump Corporation of Ohio, Inc. said  | Halyard Pump Corporation of Ohio, Inc.
                    Halyard Corp. of the future                  | Halyard Corp.
                    Halyard S.A. (Paris: HAL)                    | Halyard S.A.
                    HALYARD & CO.                                | HALYARD & CO.
                    """)
    void aNameEndsBehindTheLastWordOfItsForm(String line, String name) {
        assertThat(CompanyForm.begin(line)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HALYARD PUMP CORPORATION                     | HALYARD PUMP CORPORATION
                    HALYARD & MOOR AND SUBSIDIARIES              | HALYARD & MOOR
                    Halyard, Inc. and its Consolidated Subsidiaries | Halyard, Inc.
                    “HALYARD PUMP GROUP”                         | HALYARD PUMP GROUP
                    """)
    void aLineMayBeANameAndItsSubsidiaries(String line, String name) {
        assertThat(CompanyForm.all(line)).contains(name);
    }

    @Test
    void aLineOfOtherWordsIsNoName() {
        assertThat(CompanyForm.begin("Revenue of the quarter")).isEmpty();
        assertThat(CompanyForm.all("Halyard Pump Corp. sold it")).isEmpty();
        assertThat(CompanyForm.all("Results of the group and of others")).isEmpty();
    }

    @Test
    void theFormIsTheLastWord() {
        assertThat(CompanyForm.ends("Halyard plc")).isTrue();
        assertThat(CompanyForm.ends("Halyard")).isFalse();
        assertThat(CompanyForm.ends("Incline")).isFalse();
    }
}
