package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class DilutedEarningsPerShareFollowTest {

    private static final String SCRIPT =
            """
            # INCOME_STATEMENT | Statements of Operations | (In thousands, except per share data)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [NetIncomeLoss] Net income | 10,495 | 10,358
            [EarningsPerShareDiluted /share] Diluted earnings per share | FIGURES
            [WeightedAverageNumberOfDilutedSharesOutstanding /shares] Diluted shares | 104,722 | 86,114
            """;

    @Test
    void agreesWithinRounding() {
        assertThat(outcomes("0.10 | 0.12")).hasSize(2).allMatch(Agrees.class::isInstance);
    }

    @Test
    void accusesNobodyByItself() {
        assertThat(outcomes("0.31 | 0.12").getFirst())
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.AMBIGUOUS));
    }

    @Test
    void saysNothingWhereNoIncomeFits() {
        assertThat(outcomes("0.31 | 0.92")).isEmpty();
    }

    private static List<Outcome> outcomes(String figures) {
        return new DilutedEarningsPerShareFollow()
                .apply(Sheets.filing(SCRIPT.replace("FIGURES", figures)));
    }
}
