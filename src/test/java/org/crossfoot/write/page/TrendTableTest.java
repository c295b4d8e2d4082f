package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.crossfoot.trend.Trends;
import org.junit.jupiter.api.Test;

class TrendTableTest {

    private final Filing filing = Sheets.capstoneLike();
    private final List<Series> series = Trends.of(filing);
    private final Flow flow = new Flow(Drawn.book(), "Trends", "Trends (continued)", false);

    @Test
    void periodsOfOneLengthStandUnderOneHead() {
        var page = laid();

        assertThat(Drawn.texts(page)).filteredOn("Three months ended"::equals).hasSize(1);
        assertThat(Drawn.find(page, "Three months ended").x())
                .isLessThan(Drawn.find(page, "Six months ended").x());
    }

    @Test
    void balancesHaveABlockOfTheirOwn() {
        var page = laid();
        double balances = Drawn.find(page, "Balance at").y();

        assertThat(Drawn.find(page, "41,256").y()).isGreaterThan(balances);
        assertThat(Drawn.find(page, "6,612").y()).isLessThan(balances);
    }

    @Test
    void whatWasComputedIsItalicAboveADottedRule() {
        var page = laid();
        var derived = Drawn.find(page, "6,612");

        assertThat(derived.face()).isEqualTo(Face.ITALIC);
        assertThat(Drawn.find(page, "3,118").face()).isEqualTo(Face.REGULAR);
        assertThat(Drawn.marks(page, Mark.Rule.class))
                .filteredOn(Mark.Rule::dotted)
                .anyMatch(rule -> rule.fromX() == derived.x());
    }

    @Test
    void columnsThatDoNotFitStandInABlockBelow() {
        var years =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 12m 2006-12-31 | 12m 2005-12-31 | 12m 2004-12-31 | 12m 2003-12-31 | 12m 2002-12-31 | 12m 2001-12-31 | 12m 2000-12-31
                        [Revenues] Revenue | 7 | 6 | 5 | 4 | 3 | 2 | 1
                        """);

        new TrendTable(Trends.of(years), new TrendWords(years, Drawn.PHRASE)).lay(flow);

        var page = flow.canvas().page();
        assertThat(Drawn.texts(page)).filteredOn("Revenue"::equals).hasSize(2);
        assertThat(Drawn.texts(page)).contains("1", "2", "3", "4", "5", "6", "7");
        assertThat(Drawn.words(page))
                .allMatch(words -> Drawn.end(words) <= flow.canvas().right() + 5);
    }

    private Page laid() {
        new TrendTable(series, new TrendWords(filing, Drawn.PHRASE)).lay(flow);
        return flow.canvas().page();
    }
}
