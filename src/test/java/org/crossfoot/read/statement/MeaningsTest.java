package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private static final String SCRIPT =
            """
            Current assets:
              Cash | 5
              Land | 4
             Total | 9
            Total assets | 9
            """;

    @Test
    void aBareTotalIsThatOfTheSectionThatItCloses() {
        var sheet = Rowed.sheet(Kind.BALANCE_SHEET, SCRIPT);

        assertThat(Meanings.of(sheet.kind(), sheet.rows(), sheet.tree()))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Total current assets"),
                        Optional.empty());
    }
}
