package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class JoinedTest {

    @Test
    void piecesHaveASpaceBetweenThemAndKeepTheirPlaces() {
        var joined =
                Joined.of(List.of(Text.verbatim("d1", "Cash", 5), Text.verbatim("d1", "held", 90)));

        assertThat(joined.value()).isEqualTo("Cash held");
        assertThat(joined.source(0, 4).start()).isEqualTo(5);
        assertThat(joined.source(4, 5).start()).isEqualTo(9);
        assertThat(joined.source(5, 9).start()).isEqualTo(90);
    }
}
