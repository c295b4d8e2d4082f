package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.crossfoot.trend.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3,118   | 5,846   | Net income was 3,118 in the three months ended Sep 30, 2006, 47% below a year earlier.
                    (5,846) | (3,118) | Net loss was 5,846 in the three months ended Sep 30, 2006, 2,728 more than a year earlier.
                    (3,118) | (5,846) | Net loss was 3,118 in the three months ended Sep 30, 2006, 2,728 less than a year earlier.
                    (5)     | 10      | Net income was (5) in the three months ended Sep 30, 2006, 15 less than a year earlier.
                    10      | (5)     | Net income was 10 in the three months ended Sep 30, 2006, 15 more than a year earlier.
                    0       | (5)     | Net loss was 0 in the three months ended Sep 30, 2006, 5 less than a year earlier.
                    0       | 5       | Net income was 0 in the three months ended Sep 30, 2006, 5 less than a year earlier.
                    """)
    void aSentenceSaysWhichWayItWent(String now, String before, String sentence) {
        assertThat(summary("3m 2006-09-30 | 3m 2005-09-30", now, before)).isEqualTo(sentence);
    }

    @Test
    void aSeriesOfOnePointIsHeldAgainstNothing() {
        assertThat(summary("12m 2006-12-31", "7", ""))
                .isEqualTo("Net income was 7 in the year ended Dec 31, 2006.");
    }

    @Test
    void aComputedPointSaysFromWhat() {
        var filing = Sheets.capstoneLike();
        var words = new TrendWords(filing, Drawn.PHRASE);
        var revenue = series(filing, Measure.REVENUE);
        var derived =
                revenue.points().stream()
                        .filter(point -> point.basis() == Series.Basis.DERIVED)
                        .findFirst()
                        .orElseThrow();

        assertThat(words.derivation(derived))
                .isEqualTo(
                        "Not printed, three months ended Jun 30, 2005: six months ended Sep 30, 2005"
                                + " less three months ended Sep 30, 2005");
        assertThat(words.arithmetic(revenue, derived)).isEqualTo("revenue 9,730 − 5,846 = 3,884");
    }

    @Test
    void lengthsHaveNames() {
        var words = new TrendWords(Sheets.empty(), Drawn.PHRASE);

        assertThat(words.period(Period.at(LocalDate.of(2006, 9, 30)))).isEqualTo("at Sep 30, 2006");
        assertThat(words.length(7)).isEqualTo("7 months ended");
        assertThat(words.span(3)).isEqualTo("Three months ended");
        assertThat(words.span(0)).isEqualTo("Balance at");
    }

    private static String summary(String columns, String now, String before) {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ %s
                        [NetIncomeLoss] Net income (loss) | %s | %s
                        """
                                .formatted(columns, now, before));
        return new TrendWords(filing, Drawn.PHRASE).summary(series(filing, Measure.NET_INCOME));
    }

    private static Series series(Filing filing, Measure measure) {
        return Trends.of(filing).stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
