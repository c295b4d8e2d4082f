package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    private final Naming naming =
            Naming.of(
                    List.of(
                            "Larkspur reports its second quarter of fiscal 2007.",
                            "In the second quarter, as in the third quarter of fiscal 2006,",
                            "subsecond quarter of 2009"));

    @Test
    void theQuarterSpokenOfMostIsTheFilingsOwn() {
        assertThat(naming.ordinal()).contains(2);
    }

    @Test
    void aYearCountsOnlyWithItsQuarter() {
        assertThat(naming.year(2)).contains(2007);
        assertThat(naming.year(3)).contains(2006);
        assertThat(naming.year(1)).isEmpty();
    }

    @Test
    void aStretchFromTheYearsBeginningNamesTheQuarterThatItEndsWith() {
        var stretch = Naming.of(List.of("for the first six months of fiscal 2007, as in June,"));

        assertThat(stretch.ordinal()).contains(2);
        assertThat(stretch.year(2)).contains(2007);
    }

    @Test
    void wordsWithoutQuartersNameNone() {
        assertThat(Naming.of(List.of("Nothing.")).ordinal()).isEmpty();
    }
}
