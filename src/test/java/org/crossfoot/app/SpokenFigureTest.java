package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class SpokenFigureTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void saysSignUnitLineAndPeriodInWords() {
        assertThat(spoken("s2", "Net loss", 0, Units.AS_FILED))
                .isEqualTo(
                        "minus 10,495 thousand dollars, net loss,"
                                + " three months ended September 30, 2006");
    }

    @Test
    void aDateStandsForABalance() {
        assertThat(spoken("s1", "Total assets", 1, Units.AS_FILED))
                .isEqualTo("92,709 thousand dollars, total assets, March 31, 2006");
    }

    @Test
    void followsTheChosenUnit() {
        assertThat(spoken("s1", "Total assets", 0, Units.MILLIONS)).startsWith("73.672 million");
        assertThat(spoken("s1", "Total assets", 0, Units.ONES)).startsWith("73,672,000 dollars");
    }

    @Test
    void aFigureAShareIsNotScaled() {
        String row = "Net loss per share of common stock -- Basic and Diluted";
        assertThat(spoken("s2", row, 0, Units.THOUSANDS)).startsWith("minus 0.10 dollars a share");
    }

    @Test
    void aDashIsNil() {
        assertThat(spoken("s2", "Other income", 0, Units.AS_FILED)).startsWith("nil, other income");
    }

    private String spoken(String statement, String row, int column, Units units) {
        var cell = SheetFilings.cell(filing, statement, row, column);
        return SpokenFigure.of(filing, cell, units).orElseThrow();
    }
}
