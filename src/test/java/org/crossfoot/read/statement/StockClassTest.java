package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.junit.jupiter.api.Test;

class StockClassTest {

    @Test
    void theFirstClassThatIsNamedCounts() {
        assertThat(StockClass.named("preferred stock, convertible into common"))
                .contains(StockClass.PREFERRED);
        assertThat(StockClass.named("ordinary shares")).contains(StockClass.COMMON);
        assertThat(StockClass.named("treasury stock")).contains(StockClass.COMMON);
        assertThat(StockClass.named("units")).isEmpty();
    }

    @Test
    void theHeadingAboveSpeaksWhereTheLabelDoesNot() {
        assertThat(StockClass.of("issued", "preferred stock:")).contains(StockClass.PREFERRED);
        assertThat(StockClass.of("common, issued", "preferred stock:")).contains(StockClass.COMMON);
        assertThat(StockClass.of("class a, issued", "")).contains(StockClass.COMMON);
        assertThat(StockClass.of("class a, issued", "preferred stock:"))
                .contains(StockClass.PREFERRED);
        assertThat(StockClass.of("issued", "")).isEmpty();
    }

    @Test
    void aConceptIsOfTheClass() {
        assertThat(StockClass.COMMON.concept("SharesIssued"))
                .isEqualTo(new Concept("CommonStockSharesIssued"));
    }
}
