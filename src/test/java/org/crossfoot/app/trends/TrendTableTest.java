package org.crossfoot.app.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Sheets;
import org.crossfoot.trend.Trend;
import org.crossfoot.trend.Trends;
import org.junit.jupiter.api.Test;

class TrendTableTest {

    private static final TrendWords WORDS =
            new TrendWords(new Phrases(ResourceBundle.getBundle("i18n.messages")), 3);

    private final List<Trend> trends = Trends.across(List.of(Sheets.capstoneLike()));

    @Test
    void periodsOfOneLengthStandSideBySide() {
        assertThat(TrendTable.of(trends, false, WORDS).heads())
                .extracting(TrendTable.Head::length)
                .containsExactly(
                        Length.QUARTER,
                        Length.QUARTER,
                        Length.QUARTER,
                        Length.QUARTER,
                        Length.HALF,
                        Length.HALF);
    }

    @Test
    void aDerivedQuarterIsMarkedInHeadAndCell() {
        var table = TrendTable.of(trends, false, WORDS);

        assertThat(table.heads().getFirst().derived()).isTrue();
        assertThat(table.heads().get(1).derived()).isFalse();
        assertThat(table.rows().getFirst().cells())
                .extracting(cell -> cell.map(TrendTable.Cell::text).orElse(""))
                .containsExactly("3,884", "5,846", "6,612", "3,118", "9,730", "9,730");
        assertThat(table.rows().getFirst().cells().getFirst().orElseThrow().derived()).isTrue();
    }

    @Test
    void grossLossIsNamedAndSetAgainstRevenue() {
        assertThat(TrendTable.of(trends, false, WORDS).rows())
                .extracting(TrendTable.Row::label)
                .containsExactly("Revenue", "Gross loss", "Gross loss, % of revenue", "Net loss");
        assertThat(TrendTable.of(trends, false, WORDS).rows().get(2).cells().get(3))
                .map(TrendTable.Cell::text)
                .contains("73.4");
    }

    @Test
    void balancesHaveATableOfTheirOwn() {
        var table = TrendTable.of(trends, true, WORDS);

        assertThat(table.heads()).extracting(TrendTable.Head::length).containsOnly(Length.BALANCE);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void whatIsHiddenIsInNoTable() {
        var other = EnumSet.complementOf(EnumSet.of(Length.QUARTER, Length.BALANCE));
        var quarters = new Shown(other, false).of(trends);
        var balances = new Shown(EnumSet.complementOf(EnumSet.of(Length.BALANCE)), true);

        assertThat(TrendTable.of(quarters, false, WORDS).heads()).hasSize(2);
        assertThat(balances.of(trends)).hasSize(1);
    }

    @Test
    void theSentenceNamesWhatChanged() {
        assertThat(new TrendSentence(WORDS).of(trends))
                .isEqualTo(
                        "Revenue of 3,118 is 53% below the quarter before (derived) and 47% below a"
                                + " year earlier; gross loss was 73% of revenue; net loss was 10,495"
                                + " in the three months to Sep 30, 2006; cash fell 18,862 in six"
                                + " months.");
    }

    @Test
    void nothingToFollowHasNothingToSay() {
        assertThat(new TrendSentence(WORDS).of(List.of())).isEmpty();
        assertThat(TrendTable.of(List.of(), false, WORDS).rows()).isEmpty();
    }

    @Test
    void aDerivationNamesItsTermsAsPrinted() {
        var point =
                TrendTable.of(trends, false, WORDS)
                        .rows()
                        .get(1)
                        .cells()
                        .get(2)
                        .flatMap(TrendTable.Cell::picked)
                        .orElseThrow();

        assertThat(Derivation.of(point.entry()).parts())
                .extracting(part -> Optional.of(part.minus()) + " " + WORDS.figure(part.amount()))
                .containsExactly("Optional[false] (3,647)", "Optional[true] (2,288)");
    }
}
