package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUSTIN, Texas -- November 16, 2001 -- Larkspur today reported",
                "KOKOMO, IN \u2013 July 18, 2008 \u2013 Larkspur today reported",
                "SAN JOSE, Calif.--(BUSINESS WIRE)--Nov. 16, 2001--Larkspur today reported",
                "NEW YORK, April 21, 2020 /PRNewswire/ -- Larkspur today reported",
                "DENVER, Oct. 5 - Larkspur today reported",
                "BOISE, Idaho May 5, 2020 (GLOBE NEWSWIRE) \u2014 Larkspur today reported"
            })
    void theSentenceBeginsBehindItsDay(String sentence) {
        assertThat(sentence.substring(Dateline.end(sentence))).isEqualTo("Larkspur today reported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net sales for the quarter ended June 30, 2001 - The company's best - were $5 million",
                "At June 30, 2001 - Larkspur's last day - cash was $5 million",
                "Larkspur (June 30, 2001 - $5 million) had cash",
                "Revenue was $5 million. DENVER, June 30, 2001 -- Larkspur"
            })
    void aDayThatFiguresAreOfIsNone(String sentence) {
        assertThat(Dateline.end(sentence)).isZero();
    }
}
