package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.block.TypedLine.Kind;
import org.junit.jupiter.api.Test;

class TypedLineTest {

    private final TypedLine line = Laid.typed("  Shares issued   5,000    300    200");

    @Test
    void itsWordsReachFromIndentToEdge() {
        assertThat(line.indent()).isEqualTo(2);
        assertThat(line.edge()).isEqualTo(line.line().length());
        assertThat(Laid.typed("").edge()).isZero();
    }

    @Test
    void aFigureBeforeTheColumnsBelongsToTheLabel() {
        var labelled = line.labelledTo(26);

        assertThat(labelled.labelText()).isEqualTo("Shares issued   5,000");
        assertThat(labelled.figures()).hasSize(2);
        assertThat(line.labelledTo(10)).isSameAs(line);
        assertThat(line.labelledTo(1000).kind()).isEqualTo(Kind.WORDS);
    }

    @Test
    void aFigureAloneIsNoRow() {
        assertThat(line.strong()).isTrue();
        assertThat(Laid.typed("             500").strong()).isFalse();
        assertThat(Laid.typed("             500     400").strong()).isTrue();
    }
}
