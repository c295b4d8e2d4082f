package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PART    | the Wireless business         | a wireless turbine
                    PART    | In Latin America, revenue     | In March, revenue
                    PART    | its regions                   | its regional
                    BASIS   | when the gain is excluded     | the gain excluded a fee
                    BASIS   | on a 52-week basis            | for 52 weeks
                    BASIS   | over the past two quarters    | in the last quarter
                    BASIS   | during the six months,        | during the six months ended
                    HEADING | 2010 Outlook                  | 2010 Results
                    HEADING | Non-GAAP Results              | GAAP Results
                    HEADING | Industrial Segment            | Results of Operations
                    BEHIND  | not counting the gain         | counting the gain
                    BEHIND  | on a comparable basis         | on a diluted basis
                    BEHIND  | from discontinued operations  | from operations
                    """)
    void theyTellFiguresOfOtherKinds(OtherWords words, String other, String own) {
        assertThat(words.in(other).find()).isTrue();
        assertThat(words.in(own).find()).isFalse();
    }
}
