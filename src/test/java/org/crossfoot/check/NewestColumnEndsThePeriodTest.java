package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class NewestColumnEndsThePeriodTest {

    @Test
    void agreesOnTheDay() {
        assertThat(outcomes("2006-09-30")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void agreesWhenTheWeeksEndSomeDaysFromTheMonth() {
        assertThat(outcomes("2006-10-01")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void differsWhenAHeadHasTheWrongYear() {
        var differs = (Differs) outcomes("2005-09-30").getFirst();

        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.proof().gap().value()).isEqualByComparingTo("-365");
        assertThat(differs.proof().cells()).hasSize(1);
    }

    @Test
    void saysNothingWhenTheColumnIsOfAnotherMonth() {
        assertThat(outcomes("2006-10-31")).hasSize(1).allMatch(Agrees.class::isInstance);
    }

    @Test
    void saysNothingWhenTheFilingNamesNoPeriod() {
        assertThat(new NewestColumnEndsThePeriod().apply(Sheets.empty())).isEmpty();
    }

    @Test
    void differsOnceWhenTheWordsNameAYearThatNoStatementHas() {
        var outcomes = outcomes("2007-09-30", "2006-09-30");

        assertThat(outcomes).hasSize(1);
        assertThat(((Differs) outcomes.getFirst()).proof().gap().value())
                .isEqualByComparingTo("-365");
    }

    @Test
    void saysNothingWhenOneStatementAloneIsOfTheYearBefore() {
        assertThat(outcomes("2007-09-30", "2006-06-30")).isEmpty();
    }

    private static List<Outcome> outcomes(String newest) {
        return outcomes("2006-09-30", newest);
    }

    private static List<Outcome> outcomes(String day, String newest) {
        return new NewestColumnEndsThePeriod()
                .apply(
                        Sheets.filing(
                                """
                                ! end=DAY
                                # BALANCE_SHEET | Balance Sheets | (In thousands)
                                @ NEWEST | 2005-12-31
                                Cash | 310 | 460

                                # INCOME_STATEMENT | Operations | (In thousands)
                                @ 3m 2006-09-30 | 3m 2005-09-30
                                Revenue | 310 | 460
                                """
                                        .replace("DAY", day)
                                        .replace("NEWEST", newest)));
    }
}
