package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void theHeadsReadAsOneLineOutermostFirst() {
        assertThat(column("Three Months Ended September 30,", "2006").label())
                .isEqualTo("Three Months Ended September 30, 2006");
    }

    @Test
    void aColumnWithoutHeadsHasNoLabel() {
        assertThat(column().label()).isEmpty();
    }

    private static Column column(String... heads) {
        return new Column(List.of(heads), Optional.empty(), Column.Use.FIGURES);
    }
}
