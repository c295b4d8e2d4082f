package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Cash ....... 12,Cash         12",
                "Cash . . . . 12,Cash         12",
                "Cash.... .... 12,Cash          12",
                "Rate .......25,Rate       .25",
                "Rate ... . . .5,Rate         .5",
                "Cash .. 12,Cash .. 12",
                "J. B. Hunt 12,J. B. Hunt 12",
                "Mr. . Hunt 12,Mr. . Hunt 12",
            })
    void areBlankedAndNothingElse(String line, String blanked) {
        assertThat(Leaders.blanked(line)).isEqualTo(blanked);
    }
}
