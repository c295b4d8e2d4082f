package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class MemoTest {

    private static final List<Optional<Fact>> BOUGHT = List.of(fact("(965)"), fact("--"));

    @Test
    void aDashForTheCostOfTreasurySharesIsNoShares() {
        assertThat(memo(Concept.TREASURY_SHARES, 41, 41).beside(BOUGHT).orElseThrow().numbers())
                .containsExactly(Optional.of(number(41)), Optional.empty());
        assertThat(memo(Concept.TREASURY_SHARES, 41, 41).beside(List.of(fact("--"), fact("--"))))
                .isEmpty();
    }

    @Test
    void aCountForEachColumnAndOneOfOtherSharesStay() {
        var two = memo(Concept.TREASURY_SHARES, 41, 40);
        var issued = memo(Concept.SHARES_ISSUED, 41, 41);

        assertThat(two.beside(BOUGHT)).contains(two);
        assertThat(issued.beside(BOUGHT)).contains(issued);
    }

    @Test
    void aPartOfAnAmountIsNoneWhereADashStandsForTheWhole() {
        var tax =
                new Memo(
                        "tax",
                        0,
                        2,
                        Unit.MONEY,
                        Optional.empty(),
                        List.of(Optional.of(number(12)), Optional.of(number(12))));

        assertThat(tax.beside(BOUGHT).orElseThrow().numbers())
                .containsExactly(Optional.of(number(12)), Optional.empty());
    }

    private static Memo memo(Concept concept, int... counts) {
        return new Memo(
                "shares",
                0,
                2,
                Unit.SHARES,
                Optional.of(concept),
                List.of(Optional.of(number(counts[0])), Optional.of(number(counts[1]))));
    }

    private static LabelNumber number(int count) {
        return new LabelNumber(BigDecimal.valueOf(count), 0, false, true, 0, 2);
    }

    private static Optional<Fact> fact(String shown) {
        return Optional.of(new Fact(Amount.nil(3), shown, new Source("d1", 0, 2)));
    }
}
