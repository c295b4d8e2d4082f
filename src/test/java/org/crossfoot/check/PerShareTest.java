package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class PerShareTest {

    private static final PerShare BASIC =
            new PerShare(List.of(Concept.EPS_BASIC), List.of(Concept.SHARES_BASIC));
    private static final String CHECK = "earnings-per-share-follow";
    private static final String SCRIPT =
            """
            # INCOME_STATEMENT | Operations | (In thousands)
            @ 3m 2006-09-30 | 3m 2005-09-30
            [NetIncomeLoss] Net income | 6,000 | 6,000
            Preferred dividends | 500 | --
            [ProfitLoss] Net income before minority | 5,500 | 6,000
            [EarningsPerShareBasic /share] Basic | EPS
            [WeightedAverageNumberOfSharesOutstandingBasic /shares] Shares | 10,000 | 10,000
            """;

    @Test
    void theIncomeThatFitsMostColumnsIsTheOne() {
        assertThat(incomes(".60 | .60")).containsOnly(0);
        assertThat(incomes(".55 | .60")).containsOnly(2);
    }

    @Test
    void aColumnInWhichSomethingStandsBetweenIsNotCompared() {
        var rule = rules(".57 | .60").getFirst();

        assertThat(rule.comparisons())
                .extracting(comparison -> comparison.stated().column())
                .containsExactly(1);
    }

    @Test
    void whereNoIncomeFitsThereIsNoRule() {
        assertThat(rules(".97 | .99")).isEmpty();
        assertThat(skipped(SCRIPT.replace("EPS", ".97 | .99"))).containsExactly(Reason.AMBIGUOUS);
    }

    @Test
    void withoutSharesALineIsMissed() {
        var script = SCRIPT.replace("EPS", ".60 | .60").replaceAll("\\[Weighted[^\\]]*\\] ", "");

        assertThat(skipped(script)).containsExactly(Reason.NO_SUCH_LINE);
    }

    private static List<Integer> incomes(String eps) {
        return rules(eps).getFirst().comparisons().stream()
                .map(comparison -> comparison.operands().getFirst().cell().row())
                .distinct()
                .toList();
    }

    private static List<Rule> rules(String eps) {
        return BASIC.rules(CHECK, Rule.Trust.USUAL, Sheets.filing(SCRIPT.replace("EPS", eps)));
    }

    private static List<Reason> skipped(String script) {
        return BASIC.skipped(CHECK, Sheets.filing(script)).stream()
                .map(outcome -> ((Skipped) outcome).reason())
                .toList();
    }
}
