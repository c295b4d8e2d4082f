package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class FactBuilderTest {

    @Test
    void moneyAndSharesAreScaledByTheirOwnPowers() {
        assertThat(first("Cash | 1,200", Unit.MONEY).value()).isEqualByComparingTo("1200000");
        assertThat(first("Shares | 1,200", Unit.SHARES).value()).isEqualByComparingTo("1200");
        assertThat(first("Per share | .10", Unit.PER_SHARE).value()).isEqualByComparingTo("0.1");
    }

    @Test
    void sharesInFullAreExact() {
        assertThat(first("Shares | 1,200", Unit.SHARES).decimals()).isEqualTo(Amount.EXACT);
        assertThat(first("Shares (in thousands) | 1,200", Unit.SHARES))
                .isEqualTo(Amount.printed(new java.math.BigDecimal("1200"), 3));
    }

    @Test
    void aUnitThatTheRowStatesGoesBeforeTheTables() {
        var row = Rowed.row("Average price | 1,200 | 4");
        var priced = row.with(row.label(), OwnUnit.of("US$"));

        assertThat(facts(priced, Unit.MONEY).getFirst().orElseThrow().amount().value())
                .isEqualByComparingTo("1200");
    }

    @Test
    void percentagesAreNotMoneyWhereverTheyStand() {
        assertThat(facts("Revenues | 47% | 47", Unit.MONEY))
                .map(fact -> fact.orElseThrow().amount().value().toPlainString())
                .containsExactly("47", "47");
    }

    @Test
    void theHeadOfAColumnGoesBeforeWhatItsRowCounts() {
        var columns =
                List.of(
                        new Column(List.of("Options (millions)"), Optional.empty(), Use.FIGURES),
                        new Column(List.of("Average price"), Optional.empty(), Use.FIGURES));

        assertThat(facts(Rowed.row("Granted | 1.5 | 12.25"), Unit.MONEY, columns))
                .map(fact -> fact.orElseThrow().amount().value().toPlainString())
                .containsExactly("1500000", "12.25");
    }

    @Test
    void aDashIsNothingAsFineAsItsColumn() {
        assertThat(first("Cash | —", Unit.MONEY)).isEqualTo(Amount.nil(3));
    }

    @Test
    void anEmptyCellIsNoFact() {
        assertThat(facts("Cash | | 5", Unit.MONEY).getFirst()).isEmpty();
    }

    private static Amount first(String row, Unit unit) {
        return facts(row + " |", unit).getFirst().orElseThrow().amount();
    }

    private static List<Optional<Fact>> facts(String row, Unit unit) {
        return facts(Rowed.row(row), unit);
    }

    private static List<Optional<Fact>> facts(BodyRow body, Unit unit) {
        var columns =
                List.of(
                        new Column(List.of(), Optional.empty(), Use.FIGURES),
                        new Column(List.of(), Optional.empty(), Use.PERCENT));
        return facts(body, unit, columns);
    }

    private static List<Optional<Fact>> facts(BodyRow body, Unit unit, List<Column> columns) {
        var heads = ColumnUnits.of(Kind.OTHER, columns, List.of(body));
        return new FactBuilder(3, 0, new TagGrid(List.of(body), Tags.NONE), columns, heads)
                .facts(body, unit);
    }
}
