package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacingRowsTest {

    @Test
    void fourLabelsThatDifferTellOfASecondTable() {
        assertThat(FacingRows.told(List.of("Notes", "Bonds", "Taxes", "Stock"))).isTrue();
        assertThat(FacingRows.told(List.of("Notes", "Bonds", "Taxes"))).isFalse();
    }

    @Test
    void labelsThatRecurAreUnits() {
        assertThat(FacingRows.told(List.of("tons", "tons", "pounds", "ounces", "feet", "tons")))
                .isFalse();
        assertThat(FacingRows.told(List.of("Notes", "Other", "Bonds", "Other", "Stock"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Cash, true", "(a), false", "No. 5, false"})
    void aLabelIsLongerThanAMark(String words, boolean label) {
        assertThat(FacingRows.label(words)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,204 | true",
                "$ .425 | true",
                "52 | false",
                "1996 | false",
                "12.5% | false"
            })
    void anAmountIsNeitherAgeNorYearNorRate(String figure, boolean amount) {
        assertThat(FacingRows.amount(figure)).isEqualTo(amount);
    }
}
