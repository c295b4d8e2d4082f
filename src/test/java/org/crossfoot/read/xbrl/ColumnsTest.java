package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Period HALF = Period.monthsTo(6, Reported.END);
    private static final Period YEAR_AGO = Period.monthsTo(3, Reported.END.minusYears(1));
    private static final Entry SALES = Reported.entry("us-gaap:Revenues", "Sales", "label", 0);
    private static final Entry COSTS = Reported.entry("us-gaap:Costs", "Costs", "label", 0);
    private static final Entry TAXES = Reported.entry("us-gaap:Taxes", "Taxes", "label", 0);
    private static final Entry CASH = Reported.entry("us-gaap:Cash", "Cash", "label", 0);
    private static final Outline INCOME = Reported.outline(SALES, COSTS, TAXES, CASH);

    @Test
    void theShortestStandFirstAndOfThemTheLatest() {
        assertThat(columns(List.of(all(HALF), all(YEAR_AGO), all(Reported.QUARTER))))
                .containsExactly(Reported.QUARTER, YEAR_AGO, HALF);
    }

    @Test
    void aPeriodOfWhichLittleIsReportedIsNoColumn() {
        var one = List.of(Reported.money("us-gaap:Taxes", "7", YEAR_AGO));

        assertThat(columns(List.of(all(Reported.QUARTER), one))).containsExactly(Reported.QUARTER);
    }

    @Test
    void aYearsReportHasNoQuarters() {
        Period year = Period.monthsTo(12, Reported.END);
        var form = List.of(Reported.words("dei:DocumentType", "10-K/A"));

        assertThat(columns(List.of(all(Reported.QUARTER), all(year), form))).containsExactly(year);
        assertThat(columns(List.of(all(Reported.QUARTER), form))).containsExactly(Reported.QUARTER);
    }

    @Test
    void aStatementOfBalancesStandsAtDays() {
        Period before = Period.at(Reported.END.minusMonths(6));
        var issued = List.of(Reported.money("us-gaap:Taxes", "7", Reported.QUARTER));

        assertThat(columns(List.of(all(before), all(Reported.NOW), issued)))
                .containsExactly(Reported.NOW, before);
    }

    @Test
    void flowsOutdoTheBalancesAmongThem() {
        var cash = List.of(Reported.money("us-gaap:Cash", "7", Reported.NOW));

        assertThat(columns(List.of(all(Reported.QUARTER), cash))).containsExactly(Reported.QUARTER);
    }

    @Test
    void ofVeryManyPeriodsTheLatestAreKept() {
        var facts =
                IntStream.range(0, 12)
                        .mapToObj(i -> Period.at(Reported.END.minusYears(i)))
                        .map(ColumnsTest::all)
                        .toList();

        assertThat(columns(facts)).hasSize(10).startsWith(Reported.NOW);
    }

    @Test
    void aBalanceInAFlowIsThatOfItsEndOrOfTheDayBefore() {
        XbrlFact end = Reported.money("us-gaap:Cash", "9", Reported.NOW);
        XbrlFact start = Reported.money("us-gaap:Cash", "5", Period.at(LocalDate.of(2023, 3, 31)));
        var columns = new Columns(Reported.instance(end, start));
        Entry opening = Reported.entry("us-gaap:Cash", "Cash", "periodStartLabel", 0);

        assertThat(columns.fact(CASH, Reported.QUARTER)).contains(end);
        assertThat(columns.fact(opening, Reported.QUARTER)).contains(start);
        assertThat(columns.fact(CASH, Reported.NOW)).contains(end);
        assertThat(columns.fact(CASH, YEAR_AGO)).isEmpty();
    }

    private static List<XbrlFact> all(Period period) {
        return List.of(
                Reported.money("us-gaap:Revenues", "12", period),
                Reported.money("us-gaap:Costs", "8", period),
                Reported.money("us-gaap:Taxes", "1", period));
    }

    private static List<Period> columns(List<List<XbrlFact>> facts) {
        var instance = new Instance(facts.stream().flatMap(List::stream).toList(), true);
        return new Columns(instance).of(INCOME);
    }
}
