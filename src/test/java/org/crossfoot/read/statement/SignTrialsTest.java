package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class SignTrialsTest {

    @Test
    void costsAreTakenAwayThoughTheyArePrintedWithoutSign() {
        assertThat(
                        signs(
                                "Revenues | 100 | 90\nCosts | 60 | 50\nOperating income | 40 | 40\n",
                                true))
                .containsExactly(1, -1);
    }

    @Test
    void aCostThatIsPrintedNegativeIsAdded() {
        assertThat(
                        signs(
                                "Revenues | 100 | 90\nCosts | (60) | (50)\nOperating income | 40 | 40\n",
                                true))
                .containsExactly(1, 1);
    }

    @Test
    void whatAllowsBothSignsIsTriedBothWaysOnlyWhenThorough() {
        String other = "Revenues | 100 | 90\nOther, net | 60 | 50\nOperating income | 40 | 40\n";

        assertThat(signs(other, true)).containsExactly(1, -1);
        assertThat(signs(other, false)).isEmpty();
    }

    @Test
    void whatNoSignsGiveIsNoSum() {
        assertThat(signs("Revenues | 100 | 90\nCosts | 60 | 50\nOperating income | 7 | 8\n", true))
                .isEmpty();
    }

    private static List<Integer> signs(String script, boolean thorough) {
        var sheet = Rowed.sheet(Kind.INCOME_STATEMENT, script);
        Optional<Relation> best =
                new SignTrials(sheet).best(2, List.of(1, 0), true, thorough, Basis.IDENTITY);
        return best.stream().flatMap(r -> r.terms().stream()).map(Term::sign).toList();
    }
}
