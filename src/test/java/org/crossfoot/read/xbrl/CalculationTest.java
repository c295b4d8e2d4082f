package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class CalculationTest {

    private static final String ROLE = "http://hp.example/role/Sheets";

    private final Links links = new Links();
    private final Instance instance =
            Reported.instance(
                    Reported.money("us-gaap:Assets", "900", Reported.NOW),
                    Reported.money("us-gaap:Cash", "400", Reported.NOW),
                    Reported.money("hp:Rockets", "700", Reported.NOW),
                    Reported.money("us-gaap:Allowance", "200", Reported.NOW));

    @Test
    void aTotalIsTheSumOfItsArcsWithTheirSigns() {
        add("us-gaap:Assets", "us-gaap:Cash", 1);
        add("us-gaap:Assets", "own:Rockets", 1);
        add("us-gaap:Assets", "us-gaap:Allowance", -1);

        assertThat(Calculation.sums(links, instance))
                .containsExactly(
                        new Tags.Sum(
                                new Concept("Assets"),
                                Map.of(
                                        new Concept("Cash"),
                                        1,
                                        new Concept("hp:Rockets"),
                                        1,
                                        new Concept("Allowance"),
                                        -1)));
    }

    @Test
    void whatHasNoFigureOrNoWeightAddsNothing() {
        add("us-gaap:Assets", "us-gaap:Goodwill", 1);
        add("us-gaap:Assets", "us-gaap:Cash", 0);
        add("us-gaap:Liabilities", "us-gaap:Cash", 1);

        assertThat(Calculation.sums(links, instance)).isEmpty();
    }

    @Test
    void theSameTotalOfTwoStatementsHasTwoSums() {
        add("us-gaap:Assets", "us-gaap:Cash", 1);
        Links.add(
                links.calculation,
                "http://hp.example/role/Note",
                new Arc("us-gaap:Assets", "own:Rockets", 1, "", 1));

        assertThat(Calculation.sums(links, instance))
                .extracting(sum -> sum.weights().keySet())
                .containsExactly(Set.of(new Concept("Cash")), Set.of(new Concept("hp:Rockets")));
    }

    private void add(String from, String to, int weight) {
        Links.add(links.calculation, ROLE, new Arc(from, to, 1, "", weight));
    }
}
