package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class SeveralFilingsTest {

    private final Filing nineMonths = filing("2006-10-30", "9m 2006-09-30", "30,000");
    private final Filing year = filing("2007-02-20", "12m 2006-12-31", "42,000");

    @Test
    void yearLessNineMonthsOfAnotherFilingIsTheFourthQuarter() {
        var revenue = revenue(nineMonths, year);

        var fourth =
                revenue.entries().stream()
                        .filter(entry -> entry.point().basis() == Basis.DERIVED)
                        .findFirst()
                        .orElseThrow();
        assertThat(fourth.point().period())
                .isEqualTo(Period.monthsTo(3, LocalDate.of(2006, 12, 31)));
        assertThat(fourth.point().amount().value()).isEqualByComparingTo("12000000");
        assertThat(fourth.filings()).containsExactly(year, nineMonths);
    }

    @Test
    void theFilingFiledLastIsKeptAndTheOtherStandsBesideIt() {
        var recast = filing("2007-02-20", "9m 2006-09-30", "29,000");

        var entry = revenue(nineMonths, recast).entries().getFirst();

        assertThat(entry.point().amount().value()).isEqualByComparingTo("29000000");
        assertThat(entry.repeats()).hasSize(1);
        assertThat(entry.contradictions())
                .extracting(repeat -> repeat.filing())
                .containsExactly(nineMonths);
    }

    @Test
    void roundingOfTheSameFigureIsNoContradiction() {
        var rounded =
                Sheets.filing(
                        """
                        ! name=Larkspur; filed=2007-02-20
                        # INCOME_STATEMENT | Operations | (In millions)
                        @ 9m 2006-09-30
                        [rev Revenues] Revenue | 30
                        """);

        var entry = revenue(filing("2006-10-30", "9m 2006-09-30", "30,412"), rounded);

        assertThat(entry.entries().getFirst().repeats()).hasSize(1);
        assertThat(entry.entries().getFirst().contradictions()).isEmpty();
    }

    @Test
    void oneCompanyGoesByNumberThenByName() {
        var numbered = Sheets.filing("! name=Larkspur Power Corp.; cik=0000000042\nText\n");
        var shouted = Sheets.filing("! name=LARKSPUR POWER CORPORATION\nText\n");
        var renamed = Sheets.filing("! name=Heron Energy; cik=42\nText\n");
        var stranger = Sheets.filing("! name=Larkspur Power Corp.; cik=43\nText\n");

        assertThat(Companies.group(List.of(numbered, shouted, stranger, renamed)))
                .containsExactly(List.of(numbered, shouted, renamed), List.of(stranger));
    }

    private static Trend revenue(Filing... filings) {
        return Trends.across(List.of(filings)).stream()
                .filter(trend -> trend.measure() == Measure.REVENUE)
                .findFirst()
                .orElseThrow();
    }

    private static Filing filing(String filed, String column, String revenue) {
        return Sheets.filing(
                """
                ! name=Larkspur; filed=%s
                # INCOME_STATEMENT | Operations | (In thousands)
                @ %s
                [rev Revenues] Revenue | %s
                """
                        .formatted(filed, column, revenue));
    }
}
