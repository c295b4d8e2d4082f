package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutRowTest {

    private final CutRow body = Rowed.cut("Cash | 1,200 | note | 900").getFirst();
    private final CutRow years = Rowed.cut("Year | 2006 | 2005").getFirst();

    @Test
    void theLabelIsTheWordsBeforeTheFirstFigure() {
        assertThat(body.label()).hasSize(1);
        assertThat(body.text()).isEqualTo("Cash note");
        assertThat(body.withoutFigures().label()).hasSize(2);
    }

    @Test
    void aRowOfYearsIsNoBody() {
        assertThat(years.years()).isTrue();
        assertThat(years.body()).isFalse();
        assertThat(body.body()).isTrue();
        assertThat(body.withoutFigures().years()).isFalse();
    }

    @Test
    void aMarkAmongYearsIsNoFigure() {
        assertThat(Rowed.cut("Year | 2006 | 2005 | (1)").getFirst().years()).isTrue();
        assertThat(Rowed.cut("Change | (1) | (2)").getFirst().body()).isTrue();
    }

    @Test
    void aRuleIsKept() {
        assertThat(body.ruled()).isFalse();
        assertThat(body.ruledToo().ruled()).isTrue();
        assertThat(body.empty()).isFalse();
        assertThat(Rowed.cut(" ").getFirst().empty()).isTrue();
    }
}
