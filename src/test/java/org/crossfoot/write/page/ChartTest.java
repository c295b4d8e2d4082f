package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Sheets;
import org.crossfoot.trend.Trends;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final double TAIL = 0.7;
    private static final double JOINT = 0.9;

    private final Page revenue = drawn(Sheets.capstoneLike(), Measure.REVENUE);

    @Test
    void everyPointHasItsSignAndEveryStretchOfDaysATail() {
        assertThat(Drawn.marks(revenue, Mark.Circle.class)).hasSize(4);
        assertThat(Drawn.marks(revenue, Mark.Polygon.class)).hasSize(2);
        assertThat(across(TAIL)).hasSize(6);
    }

    @Test
    void jointsToComputedPointsAreDotted() {
        assertThat(rules(JOINT))
                .filteredOn(rule -> rule.ink() == Ink.TEXT)
                .isNotEmpty()
                .allMatch(Mark.Rule::dotted);
    }

    @Test
    void laterPointsStandFartherRight() {
        assertThat(Drawn.find(revenue, "Sep 05").x()).isLessThan(Drawn.find(revenue, "Sep 06").x());
    }

    @Test
    void greaterFiguresStandHigher() {
        var loss = drawn(Sheets.capstoneLike(), Measure.NET_INCOME);

        assertThat(Drawn.words(loss))
                .filteredOn(words -> words.text().equals("0"))
                .extracting(Mark.Words::y)
                .allMatch(zero -> zero < Drawn.find(loss, "(20,000)").y());
    }

    @Test
    void nothingLeavesItsPlace() {
        assertThat(Drawn.words(revenue))
                .allMatch(words -> words.x() >= 50 && Drawn.end(words) <= 350)
                .allMatch(words -> words.y() >= 100 && words.y() <= 250);
    }

    @Test
    void aChartOfOnePointHasRoomForIt() {
        var single =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30
                        [CashAndCashEquivalentsAtCarryingValue] Cash | 41,256
                        """);

        assertThat(Drawn.texts(drawn(single, Measure.CASH))).contains("41,256", "Sep 06");
    }

    private List<Mark.Rule> across(double thick) {
        return rules(thick).stream().filter(rule -> rule.fromY() == rule.toY()).toList();
    }

    private List<Mark.Rule> rules(double thick) {
        return Drawn.marks(revenue, Mark.Rule.class).stream()
                .filter(rule -> rule.thick() == thick)
                .toList();
    }

    private static Page drawn(Filing filing, Measure measure) {
        var canvas = Drawn.canvas();
        Stream.of(Trends.of(filing))
                .flatMap(List::stream)
                .filter(series -> series.measure() == measure)
                .forEach(
                        series ->
                                new Chart(
                                                canvas,
                                                series,
                                                new TrendWords(filing, Drawn.PHRASE),
                                                50,
                                                100,
                                                300,
                                                150)
                                        .draw(Drawn.PHRASE));
        return canvas.page();
    }
}
