package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Second Quarter 2010 Results",
                "2009 Compared to 2008",
                "The company provides the following guidance for the fourth quarter of 2010:",
            })
    void headingsAndLeadInsStandOverWhatFollows(String text) {
        assertThat(Setting.heads(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operating expenses of $10.5 million",
                "Gross margin of approximately 55.5%",
                "Revenue was higher than a year ago.",
                "of the year",
                "Revenue, net,",
                "29, 2020",
                ""
            })
    void itemsAndSentencesDoNot(String text) {
        assertThat(Setting.heads(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fourth Quarter 2010 Guidance",
                "Non-GAAP Results",
                "Industrial Segment",
                "The company expects the following:"
            })
    void belowThemFiguresMayBeOthers(String text) {
        assertThat(under(text).doubtful()).isTrue();
    }

    @Test
    void oneTimeIsThatOfWhatFollows() {
        assertThat(under("Fourth Quarter 2010 Highlights").time())
                .contains(new Moment.Quarter(4, Optional.of(2010)));
        assertThat(under("Fiscal 2009 Compared to Fiscal 2008").time())
                .contains(new Moment.Year(Optional.of(2009)));
        assertThat(under("Fourth Quarter and Full Year Results").time())
                .isNotEqualTo(Optional.of(new Moment.Quarter(4, Optional.empty())));
        assertThat(under("1994:").time()).as("the rest of a broken line").isEmpty();
        assertThat(under("Results of Operations")).isEqualTo(Setting.NONE);
    }

    private static Setting under(String heading) {
        return Setting.under(heading, new Parts(List.of()));
    }
}
