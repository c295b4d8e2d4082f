package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <sup>1</sup>                                      | true
                    <sup>12, 3</sup>                                  | true
                    <sup>a</sup>                                      | true
                    <sup>(1)</sup>                                    | false
                    <sup>123</sup>                                    | false
                    <font style='vertical-align:text-top'>1</font>    | true
                    <span style='position:relative;top:-3pt'>1</span> | true
                    <span style='position:relative;top:3pt'>1</span>  |
                    <div style='vertical-align:top'>1</div>           |
                    <sup>th</sup>                                     |
                    <b>1</b>                                          |
                    """)
    void aBareMarkWouldPassForADigit(String html, Boolean bare) {
        var element = Laid.element(html, html.substring(1, html.indexOf('>')).split(" ")[0]);

        assertThat(Mark.of(element, new StyleSheet().of(element)).map(Mark::bare))
                .isEqualTo(Optional.ofNullable(bare));
    }
}
