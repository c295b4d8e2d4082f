package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final String OPERATIONS =
            """
            Total revenues | 100 | 90
            Cost of goods sold | 60 | 50
            Gross profit | 40 | 40
            """;

    @Test
    void grossProfitIsRevenueLessCost() {
        var relation = learn(OPERATIONS, Map.of()).getFirst();

        assertThat(relation.basis()).isEqualTo(Basis.IDENTITY);
        assertThat(relation.total()).isEqualTo(2);
        assertThat(relation.terms()).containsExactly(new Term(0, 1), new Term(1, -1));
    }

    @Test
    void aCostThatIsPrintedNegativeIsAdded() {
        assertThat(
                        learn(OPERATIONS.replace("| 60 | 50", "| (60) | (50)"), Map.of())
                                .getFirst()
                                .terms())
                .containsExactly(new Term(0, 1), new Term(1, 1));
    }

    @Test
    void aTaxThatIsNilWhereTheSumTiesSaysNothingOfItsSign() {
        String benefit =
                """
                Loss before income taxes | (215) | (218)
                Benefit from income taxes | -- | 107
                Net loss | (215) | (111)
                """;

        assertThat(learn(benefit, Map.of())).isEmpty();
        assertThat(learn(benefit.replace("| 107", "| --").replace("(111)", "(218)"), Map.of()))
                .hasSize(1);
    }

    @Test
    void whatASumHasShownIsNotSaidAgain() {
        var known = new Relation(2, List.of(), Basis.SECTION, List.of());

        assertThat(learn(OPERATIONS, Map.of(2, known))).isEmpty();
    }

    @Test
    void whatTiesInNoColumnIsNoIdentity() {
        assertThat(learn(OPERATIONS.replace("| 40 | 40", "| 7 | 8"), Map.of())).isEmpty();
    }

    @Test
    void liabilitiesAndEquityRightAboveTheirTotalMakeIt() {
        String sheet =
                """
                Liabilities and stockholders' equity:
                Total liabilities | 40 | 34
                Total stockholders' equity | 70 | 65
                Total liabilities and stockholders' equity | 110 | 90
                """;

        var relation = sheet(sheet).getFirst();

        assertThat(relation.total()).isEqualTo(3);
        assertThat(relation.terms()).containsExactly(new Term(1, 1), new Term(2, 1));
        assertThat(relation.ties()).containsExactly(0);
        assertThat(sheet(sheet.replace("70 | 65", "70 | 65\nOther | 0 | 0"))).isEmpty();
        assertThat(sheet(sheet.replace("Total liabilities |", "Sundry |"))).isEmpty();
        assertThat(sheet(sheet.replace("Total liab", "Minority interest | 0 | 5\nTotal liab")))
                .isEmpty();
    }

    private static List<Relation> sheet(String script) {
        return Identities.learn(Rowed.sheet(Kind.BALANCE_SHEET, script), Map.of());
    }

    private static List<Relation> learn(String script, Map<Integer, Relation> found) {
        return Identities.learn(Rowed.sheet(Kind.INCOME_STATEMENT, script), found);
    }
}
