package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverNameTest {

    private static final String CAPTION = "(Exact name of registrant as specified in its charter)";

    @Test
    void standsAboveItsCaption() {
        assertThat(CoverName.find(List.of("Commission file 1", "Halyard Pump", "-----", CAPTION)))
                .contains("Halyard Pump");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HALYARD PUMP CORPORATION | Halyard Pump Corporation
                    BANK OF HALYARD AND SONS, INC. | Bank of Halyard and Sons, Inc.
                    THE HPX GROUP L.P.       | The HPX Group L.P.
                    Halyard PUMP Co.,        | Halyard PUMP Co.
                    """)
    void capitalsAreSetAsPeopleWriteThem(String printed, String name) {
        assertThat(CoverName.find(List.of(printed, CAPTION))).contains(name);
    }

    @Test
    void aReleaseIsHeadedByItsCompany() {
        assertThat(
                        CoverName.find(
                                List.of(
                                        "Securities and Exchange Commission Inc.",
                                        "Halyard Pump Corp. Reports First Quarter Results")))
                .contains("Halyard Pump Corp.");
    }

    @Test
    void onlyTheFirstLinesAreAHeading() {
        var lines = new java.util.ArrayList<>(java.util.Collections.nCopies(20, "words"));
        lines.add("Halyard Pump Corp. sold it");

        assertThat(CoverName.find(lines)).isEmpty();
    }
}
