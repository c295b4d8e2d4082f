package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.TypedLine.Kind;
import org.junit.jupiter.api.Test;

class WrappedAmountsTest {

    private static final String LABEL =
            "  Accounts receivable, less allowance for doubtful accounts of $2,118 and\n";

    @Test
    void anAmountWhereLabelsStandIsPartOfTheLabel() {
        TypedLine line =
                second(LABEL + "  $3,304                             407,311       450,403\n");

        assertThat(line.labelText()).isEqualTo("$3,304");
        assertThat(line.figures())
                .extracting(word -> word.in(line.line()))
                .containsExactly("407,311", "450,403");
    }

    @Test
    void figuresOfOneTableStandTogether() {
        TypedLine near = second(LABEL + "  $3,304  407,311  450,403\n");
        TypedLine right = second(LABEL + "               3,304           407,311       450,403\n");

        assertThat(near.label()).isEmpty();
        assertThat(right.label()).isEmpty();
    }

    @Test
    void aShortHeadingDoesNotGoOn() {
        assertThat(second("  Total\n  1,120,500             1,230,500\n").label()).isEmpty();
    }

    @Test
    void aTotalBelowARowIsNone() {
        TypedLine line = second("  Cash      120      130\n  1,120                 1,230\n");

        assertThat(line.is(Kind.FIGURES)).isTrue();
        assertThat(line.figures()).hasSize(2);
    }

    private static TypedLine second(String text) {
        List<TypedLine> lines = WrappedAmounts.inLabels(Laid.typedLines(text));
        return lines.get(1);
    }
}
