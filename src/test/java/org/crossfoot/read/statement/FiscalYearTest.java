package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    private static final String CALLED =
            """
            Revenue by market
             | Q4 FY26 | Q3 FY26
            Data | 1,210 | 1,050
            Games | 310 | 290
            Cars | 120 | 110
            Page 2
            """;
    private static final String DATED =
            """
            Reconciliation of gross profit
             | Three months ended January 25, 2026 | Twelve months ended January 25, 2026
            Gross profit | 1,210 | 4,050
            Stock compensation | 310 | 1,290
            Non-GAAP gross profit | 1,520 | 5,340
            """;

    @Test
    void otherTablesSayWhenTheYearOfAQuarterEnds() {
        assertThat(yearEnd(CALLED + DATED)).contains(MonthDay.of(1, 25));
    }

    @Test
    void aQuarterThatIsToComeIsNotTheNewest() {
        String outlook = CALLED.replace("Q4 FY26 | Q3 FY26", "Q1 FY27 Outlook | Q4 FY26");

        assertThat(yearEnd(outlook + DATED)).contains(MonthDay.of(1, 25));
    }

    @Test
    void twelveMonthsThatEndInAnotherQuarterAreNotTheYear() {
        assertThat(yearEnd(CALLED.replace("Q4 FY26", "Q3 FY27") + DATED)).isEmpty();
    }

    @Test
    void whereNoQuarterIsCalledByItsNumberNothingHangsOnIt() {
        assertThat(yearEnd(DATED)).isEmpty();
    }

    @Test
    void whatTheCoverSaysStands() {
        var known = Registrant.UNKNOWN.endingYears(MonthDay.of(6, 30));

        assertThat(FiscalYear.told(Grids.candidates(CALLED + DATED), known)).isEqualTo(known);
    }

    private static Optional<MonthDay> yearEnd(String script) {
        return FiscalYear.told(Grids.candidates(script), Registrant.UNKNOWN).fiscalYearEnd();
    }
}
