package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerShareTest {

    @ParameterizedTest
    @CsvSource({
        "PER_SHARE, Net loss per share, EarningsPerShareBasic",
        "PER_SHARE, Diluted, EarningsPerShareDiluted",
        "PER_SHARE, Basic and diluted, EarningsPerShareBasicAndDiluted",
        "SHARES, Weighted average basic shares, WeightedAverageNumberOfSharesOutstandingBasic",
        "SHARES, Assuming dilution, WeightedAverageNumberOfDilutedSharesOutstanding",
    })
    void unitAndWordsNameTheElement(Unit unit, String label, String concept) {
        assertThat(PerShare.of(unit, "", Canon.of(label)).map(c -> c.name())).contains(concept);
    }

    @Test
    void partsOfEarningsAreNotEarnings() {
        assertThat(PerShare.of(Unit.PER_SHARE, "", "dividend per share"))
                .isEqualTo(Optional.empty());
        assertThat(PerShare.of(Unit.PER_SHARE, "", "income continuing per share")).isEmpty();
        assertThat(PerShare.of(Unit.SHARES, "", "dilutive effect option")).isEmpty();
        assertThat(PerShare.of(Unit.MONEY, "", "basic")).isEmpty();
    }

    @Test
    void theLabelGoesBeforeItsHeading() {
        assertThat(PerShare.of(Unit.PER_SHARE, "basic and diluted", "net income diluted"))
                .contains(Concept.EPS_DILUTED);
        assertThat(PerShare.of(Unit.PER_SHARE, "diluted", "net income"))
                .contains(Concept.EPS_DILUTED);
        assertThat(PerShare.of(Unit.PER_SHARE, "discontinued operation", "basic")).isEmpty();
    }

    @Test
    void sharesOfADayAreNoAverage() {
        assertThat(PerShare.of(Unit.SHARES, "", "total shares outstanding at end of period"))
                .isEmpty();
    }

    @Test
    void anAverageOfSharesIssuedIsOne() {
        assertThat(PerShare.of(Unit.SHARES, "", "average diluted shares issued and outstanding"))
                .contains(Concept.SHARES_DILUTED);
    }

    @Test
    void taxesAreNoEarnings() {
        assertThat(PerShare.of(Unit.PER_SHARE, "", Canon.of("Applicable income taxes"))).isEmpty();
    }
}
