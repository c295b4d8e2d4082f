package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static final Concept SALES =
            new Concept("RevenueFromContractWithCustomerExcludingAssessedTax");

    @Test
    void callsOneLineByOneName() {
        assertThat(Elements.known(SALES)).isEqualTo(Concept.REVENUES);
        assertThat(Elements.alike(SALES, Concept.REVENUES)).isTrue();
    }

    @Test
    void leavesAnElementWithoutOthersOfItsKindAsItIs() {
        assertThat(Elements.known(Concept.ASSETS)).isEqualTo(Concept.ASSETS);
        assertThat(Elements.alike(Concept.ASSETS, Concept.REVENUES)).isFalse();
    }

    @Test
    void callsNoEquityByTheNameOfThatWithMinorities() {
        var whole =
                new Concept(
                        "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest");

        assertThat(Elements.known(whole)).isEqualTo(whole);
    }
}
