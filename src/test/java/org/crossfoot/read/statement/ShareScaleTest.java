package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareScaleTest {

    /** Income over earnings a share says how many shares there are, whatever the caption says. */
    @ParameterizedTest(name = "{0}: {3} shares of {1} at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "In thousands, except per share data; 712; 0.10; 7,120; 7120000",
                "In thousands, except share and per share data; 712; 0.10; 7,120,000; 7120000",
                "In millions, except per share data; 712; 0.10; 7,120; 7120000000",
                "In millions, except per share data; 712; 0.10; 7,120,000; 7120000000",
                "In thousands, except share and per share data; 712; 0.10; 7,120; 7120000"
            })
    void followsFromTheEarningsOfAShare(
            String caption, String income, String perShare, String shares, long full) {
        var statement =
                Grids.read(
                                """
                                CONSOLIDATED STATEMENTS OF OPERATIONS
                                (%s)
                                Three months ended June 30, |
                                | 2004 | 2003
                                Revenue | 3,118 | 5,846
                                Cost of goods sold | 1,406 | 2,905
                                Net income | %s | 941
                                Net income per share, basic and diluted | $%s | $0.12
                                Weighted average shares, basic and diluted | %s | 7,841
                                """
                                        .formatted(caption, income, perShare, shares))
                        .getFirst();

        int row =
                statement
                        .row(new Concept("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
                        .orElseThrow();
        assertThat(statement.fact(row, 0).orElseThrow().amount().value())
                .isEqualByComparingTo(Long.toString(full));
    }

    /** Without earnings a share the caption decides, which excepts amounts a share alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In thousands, except per share amounts; 7120000",
                "In thousands, except share amounts; 7120",
            })
    void elseFollowsTheCaption(String caption, long full) {
        var statement =
                Grids.read(
                                """
                                CONSOLIDATED STATEMENTS OF OPERATIONS
                                (%s)
                                Three months ended June 30, |
                                | 2004 | 2003
                                Revenue | 3,118 | 5,846
                                Cost of goods sold | 1,406 | 2,905
                                Income taxes | 406 | 905
                                Net income | 712 | 941
                                Weighted average shares | 7,120 | 7,841
                                """
                                        .formatted(caption))
                        .getFirst();

        int row = statement.lines().size() - 1;
        assertThat(statement.fact(row, 0).orElseThrow().amount().value())
                .isEqualByComparingTo(Long.toString(full));
    }
}
