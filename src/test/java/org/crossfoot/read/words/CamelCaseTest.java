package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource({
        "StockSharesIssued, Stock Shares Issued",
        "ReclassificationFromAOCIForSale, Reclassification From AOCI For Sale",
        "IPOCosts, IPO Costs"
    })
    void aCapitalBeginsAWordAndSeveralAreAnAcronym(String name, String words) {
        assertThat(CamelCase.spaced(name)).isEqualTo(words);
    }

    @Test
    void thePluralOfAnAcronymIsOneWord() {
        assertThat(CamelCase.spaced("RSUsGranted")).isEqualTo("RSUs Granted");
    }
}
