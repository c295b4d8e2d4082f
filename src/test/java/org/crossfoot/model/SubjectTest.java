package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void moreOfAGainIsBetterUnlessItIsNamedALoss() {
        assertThat(subject("net income", Nature.GAIN, Sense.AS_IS).moreIsBetter()).isTrue();
        assertThat(subject("net loss", Nature.GAIN, Sense.LOSS).moreIsBetter()).isFalse();
        assertThat(subject("costs", Nature.COST, Sense.AS_IS).moreIsBetter()).isFalse();
        assertThat(subject("assets", Nature.PLAIN, Sense.AS_IS).moreIsBetter()).isFalse();
    }

    @Test
    void twoNamesOfTheSameRowsAreOneSubject() {
        var row = new Row("s1", 3);

        assertThat(
                        subject("sales", Nature.GAIN, Sense.AS_IS, row)
                                .same(subject("revenue", Nature.PLAIN, Sense.AS_IS, row)))
                .isTrue();
        assertThat(
                        subject("sales", Nature.GAIN, Sense.AS_IS, row)
                                .same(subject("sales", Nature.GAIN, Sense.AS_IS)))
                .isFalse();
    }

    @Test
    void whatNoStatementHoldsGoesByItsName() {
        assertThat(Subject.unknown("backlog").same(Subject.unknown("backlog"))).isTrue();
        assertThat(Subject.unknown("backlog").same(Subject.unknown("orders"))).isFalse();
    }

    private static Subject subject(String name, Nature nature, Sense sense, Row... rows) {
        return new Subject(name, Optional.empty(), nature, sense, List.of(rows));
    }
}
