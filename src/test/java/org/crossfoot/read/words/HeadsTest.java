package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void aSecondDateBeginsAnotherHead() {
        assertThat(Heads.starts("March 31, 2020 December 31, 2019")).containsExactly(0, 15);
        assertThat(Heads.starts("Mar 31 2020 Mar 31 2019")).containsExactly(0, 12);
        assertThat(Heads.starts("3/31/2022 12/31/21")).containsExactly(0, 10);
        assertThat(Heads.starts("June 30, Sept. 30,")).containsExactly(0, 9);
        assertThat(Heads.starts("May 3, 2020 (unaudited) May 4, 2019")).containsExactly(0, 24);
    }

    @Test
    void aSecondPeriodBeginsAnotherHeadAndKeepsItsDate() {
        assertThat(Heads.starts("Three Months Ended Nine Months Ended")).containsExactly(0, 19);
        assertThat(Heads.starts("Quarter Ended May 3, 2020 Year Ended May 3, 2020"))
                .containsExactly(0, 26);
    }

    @Test
    void wordsThatAreMoreThanHeadsStayWhole() {
        assertThat(Heads.starts("March 31, 2020 and December 31, 2019")).containsExactly(0);
        assertThat(Heads.starts("March 31, 2020 December 31, 2019 Change")).containsExactly(0);
        assertThat(Heads.starts("Three Months Ended March 31, 2020")).containsExactly(0);
        assertThat(Heads.starts("Marketing 12")).containsExactly(0);
    }
}
