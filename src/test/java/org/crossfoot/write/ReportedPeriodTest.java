package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ReportedPeriodTest {

    private static final LocalDate END = LocalDate.of(2006, 12, 31);

    private static final String STATEMENTS =
            """
            # INCOME_STATEMENT | Statements of Income | (In thousands)
            @ 12m 2006-12-31 | 9m 2006-09-30 | % 3m 2006-12-31
            Revenue | 412 | 300 | 12

            # OTHER | Quarterly results | (In thousands)
            @ 3m 2006-12-31 | 3m 2007-03-31
            Revenue | 112 | 120

            """;

    @Test
    void theIncomeStatementSaysHowLongAYearIs() {
        assertThat(period(STATEMENTS)).isEqualTo(new ReportedPeriod(Optional.of(END), 12));
    }

    @Test
    void theShortestStretchToTheLastDayCounts() {
        String release =
                """
                # INCOME_STATEMENT | Statements of Income | (In thousands)
                @ 12m 2006-12-31 | 3m 2006-12-31
                Revenue | 412 | 98

                """;

        assertThat(period(release).months()).isEqualTo(3);
    }

    @Test
    void theCoverGoesBeforeTheStatements() {
        assertThat(period("! end=2006-09-30\n" + STATEMENTS))
                .isEqualTo(new ReportedPeriod(Optional.of(LocalDate.of(2006, 9, 30)), 9));
    }

    @Test
    void nothingIsKnownOfProseAlone() {
        assertThat(ReportedPeriod.of(Sheets.empty()))
                .isEqualTo(new ReportedPeriod(Optional.empty(), 0));
    }

    private static ReportedPeriod period(String script) {
        return ReportedPeriod.of(Sheets.filing(script));
    }
}
