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
        assertThat(find(List.of("Commission file 1", "Halyard Pump", "-----", CAPTION)))
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
        assertThat(find(List.of(printed, CAPTION))).contains(name);
    }

    @Test
    void aReleaseIsHeadedByItsCompany() {
        assertThat(
                        find(
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
        assertThat(find(List.of(line))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In addition, if the company does not",
                "The Company will hold a call",
                "•The Company's board met",
                "•The Company had pumps",
                "A. The Company has agreed",
                "(1) Form 10-K of the Company complies",
                "Halyard Becomes The Largest Pump Company"
            })
    void aSentenceIsNoName(String line) {
        assertThat(find(List.of(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"An Ohio Corporation", "(A Delaware Corporation)", "Commission File Number"})
    void whatElseStandsAboveTheCaptionIsNoName(String line) {
        assertThat(find(List.of("Commission file 1", "Halyard Pump", line, CAPTION)))
                .contains("Halyard Pump");
    }

    @Test
    void aNameInTwoLinesIsWholeWhereTheTextHasItInOne() {
        var lines = List.of("Ohio", "HALYARD PUMP", "INTERNATIONAL CORP.", CAPTION);
        var told = new java.util.ArrayList<>(lines);
        told.add("Halyard Pump International Corp. makes pumps.");

        assertThat(find(told)).contains("Halyard Pump International Corp.");
        assertThat(find(lines)).contains("International Corp.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LYON -- Halyard Pump Corp. sold it              | Halyard Pump Corp.
                    From: Halyard Pump Corp.                        | Halyard Pump Corp.
                    • Halyard Pump Group, Inc.                      | Halyard Pump Group, Inc.
                    1-3526 Halyard Company 58-0690070               | Halyard Company
                    Halyard Group, Inc. Sees 2021 Net Income of $5  | Halyard Group, Inc.
                    """)
    void aHeadingMayHaveMoreThanTheName(String line, String name) {
        assertThat(find(List.of(line))).contains(name);
    }

    @Test
    void theNameBeforeItsSymbolComesBeforeTheHeadline() {
        var lines =
                List.of(
                        "Moor Corp. Joins Halyard",
                        "LYON - April 29, 2020 - Halyard Pump, Inc. (NYSE: HLY) today reported",
                        "Halyard Pump, Inc.");

        assertThat(find(lines)).contains("Halyard Pump, Inc.");
    }

    @Test
    void aShortNameBeforeItsSymbolGivesWayToTheWholeAboveTheStatements() {
        var release = List.of("LYON -- HALY (NYSE:HALY) today reported results");
        var all =
                List.of(
                        "HALYARD PUMP CORP.",
                        "BALANCE SHEETS",
                        "HALYARD PUMP CORP.",
                        "STATEMENTS OF INCOME");

        assertThat(CoverName.find(release, () -> all)).contains("Halyard Pump Corp.");
        assertThat(CoverName.find(release, () -> release)).contains("HALY");
    }

    @Test
    void aCertificateNamesWhomItCallsTheCompany() {
        assertThat(
                        find(
                                List.of(
                                        "In connection with the report of Halyard Pump, Inc. (the"
                                                + " “Company”) on Form 10-K",
                                        "(1) Form 10-K of the Company complies")))
                .contains("Halyard Pump, Inc.");
    }

    private static java.util.Optional<String> find(List<String> lines) {
        return CoverName.find(lines, () -> lines);
    }

    @Test
    void onlyTheFirstLinesAreAHeading() {
        var lines = new java.util.ArrayList<>(java.util.Collections.nCopies(20, "words"));
        lines.add("Halyard Pump Corp. sold it");

        assertThat(find(lines)).isEmpty();
    }
}
