package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

    @Test
    void halvesAreOfYearsToComeAndNameNoQuarter() {
        assertThat(Naming.of(List.of("We begin in the first half of 2008.")).ordinal()).isEmpty();
    }

    @Test
    void aYearMayStandBehindTheQuarterAndBeforeItsDay() {
        assertThat(number("Fourth Quarter and Fiscal 2012 Results", 4)).contains(2012);
        assertThat(number("its third quarter of fiscal 2013 ended October 31, 2012", 3))
                .contains(2013);
        assertThat(number("third quarter ended October 31, 2012", 3)).isEmpty();
    }

    @Test
    void aYearAgoAloneSaysNothingOfThisYear() {
        assertThat(own("Third Quarter Results", "up from the third quarter of fiscal 2012"))
                .isFalse();
        assertThat(own("Third Quarter Fiscal 2013 Results", "up from the third quarter")).isTrue();
        assertThat(
                        own(
                                "Third Quarter Results",
                                "the third quarter of 2013, up from the third quarter of 2012"))
                .isTrue();
    }

    private static Optional<Integer> number(String prose, int ordinal) {
        return Naming.of(List.of(prose)).year(ordinal);
    }

    private static boolean own(String... prose) {
        return Naming.of(List.of(prose)).own(3);
    }
}
