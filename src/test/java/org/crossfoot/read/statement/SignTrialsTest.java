package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        String other =
                "Revenues | 100 | 90\nGains | 5 | 15\nOther, net | 60 | 50\n"
                        + "Operating income | 45 | 55\n";

        assertThat(signs(other, true)).containsExactly(1, 1, -1);
        assertThat(signs(other, false)).isEmpty();
    }

    @Test
    void rowsBelowAResultMayAllBePrintedAsCosts() {
        assertThat(
                        signs(
                                "Operating income | 328 | 885\nInterest income | (9) | (8)\n"
                                        + "Income before taxes | 337 | 893\n",
                                true))
                .containsExactly(1, -1);
    }

    @Test
    void aSmallSumUnderNoNameOfOneTiesToTheUnitOrNotAtAll() {
        String rows = "Interest expense | (18) | (15)\nInterest income | 16 | 8\n";

        assertThat(signs(rows + "Miscellaneous, net | (4) | (6)\n", true)).isEmpty();
        assertThat(signs(rows + "Interest, net | (2) | (7)\n", true)).containsExactly(1, 1);
    }

    @Test
    void whatNoSignsGiveIsNoSum() {
        assertThat(signs("Revenues | 100 | 90\nCosts | 60 | 50\nOperating income | 7 | 8\n", true))
                .isEmpty();
    }

    private static List<Integer> signs(String script, boolean thorough) {
        var sheet = Rowed.sheet(Kind.INCOME_STATEMENT, script);
        int total = sheet.size() - 1;
        var block = IntStream.range(0, total).boxed().toList().reversed();
        Optional<Relation> best =
                new SignTrials(sheet)
                        .best(
                                new SumBlock(total, block, true),
                                block.size(),
                                thorough,
                                Basis.IDENTITY);
        return best.stream().flatMap(r -> r.terms().stream()).map(Term::sign).toList();
    }
}
