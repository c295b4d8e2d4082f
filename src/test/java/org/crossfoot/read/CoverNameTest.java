package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DURHAM, N.C., April 29, 2020 \u2013 Halyard Pump, Inc. (Nasdaq: HLYP) today | Halyard Pump, Inc.
                    SPRINGFIELD, Va. (May 4, 2020) -- Halyard Pump Corp. said             | Halyard Pump Corp.
                    Bank of Halyard and Sons Inc. said                                     | Bank of Halyard and Sons Inc.
                    """)
    void aSentenceBeginsBehindItsPlaceAndDay(String line, String name) {
        assertThat(CoverName.find(List.of(line))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In addition, if the company does not",
                "The Company will hold a call",
                "Halyard Becomes The Largest Pump Company"
            })
    void aSentenceIsNoName(String line) {
        assertThat(CoverName.find(List.of(line))).isEmpty();
    }

    @Test
    void onlyTheFirstLinesAreAHeading() {
        var lines = new java.util.ArrayList<>(java.util.Collections.nCopies(20, "words"));
        lines.add("Halyard Pump Corp. sold it");

        assertThat(CoverName.find(lines)).isEmpty();
    }
}
