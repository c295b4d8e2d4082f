package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void aFigureThatASentenceStatesIsConfirmed() {
        var filing =
                Told.telling(
                        "As of September 30, 2006, cash and cash equivalents were $41.3 million.");

        assertThat(Spoken.of(filing).cells()).isEqualTo(Set.of(cash(filing)));
    }

    @Test
    void aFigureThatNoneOrAnotherSentenceStatesIsNot() {
        assertThat(Spoken.of(Told.telling("Cash and cash equivalents fell.")).cells()).isEmpty();
        assertThat(
                        Spoken.of(
                                        Told.telling(
                                                "As of September 30, 2006, cash and cash equivalents were $47.3 million."))
                                .cells())
                .isEmpty();
    }

    private static CellRef cash(Filing filing) {
        var statement =
                filing.statements().stream()
                        .filter(each -> each.row(Concept.CASH).isPresent())
                        .findFirst()
                        .orElseThrow();
        return statement.cell(statement.row(Concept.CASH).orElseThrow(), 0);
    }
}
