package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {

    @Test
    void linesHaveASpaceBetweenThemAndKeepTheirPlaces() {
        Text joined =
                Joined.of(
                        "d1",
                        List.of(
                                Text.verbatim("d1", "Cash and", 10),
                                Text.verbatim("d1", "", 20),
                                Text.verbatim("d1", "equivalents", 30)));

        assertThat(joined.value()).isEqualTo("Cash and equivalents");
        assertThat(joined.source(9, 10).start()).isEqualTo(30);
        assertThat(joined.source().start()).isEqualTo(10);
        assertThat(joined.source().end()).isEqualTo(41);
    }
}
