package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Mark MARK = new Mark.Circle(10, 20, 3, true, 1, Ink.TEXT);

    @Test
    void growsWithAllThatIsOnIt() {
        assertThat(new Page("Cash", 100, 200, List.of(MARK)).times(2))
                .isEqualTo(new Page("Cash", 200, 400, List.of(MARK.times(2))));
    }

    @Test
    void onlyAPageWiderThanHighLiesSideways() {
        assertThat(new Page("", 792, 612, List.of()).sideways()).isTrue();
        assertThat(new Page("", 612, 792, List.of()).sideways()).isFalse();
        assertThat(new Page("", 612, 612, List.of()).sideways()).isFalse();
    }
}
