package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulerTest {

    @Test
    void figuresBelowEachOtherEndInOneColumn() {
        Phrase plain = Typeset.phrase("1,234", 300);
        Phrase less = Typeset.phrase("(56)", 310);
        var ruler =
                new Ruler(
                        List.of(
                                Typeset.row(700, Typeset.phrase("Cash", 72), plain),
                                Typeset.row(712, Typeset.phrase("Debt", 72), less)));

        assertThat(ruler.start(plain) + plain.before())
                .isEqualTo(ruler.start(less) + less.before());
    }

    @Test
    void roomIsMadeWhereCharactersNeedMoreThanThePaperHas() {
        Phrase left = Phrase.of("Narrow letters", 72, ends(14, 72, 2));
        Phrase right = Typeset.phrase("12", 105);
        var ruler = new Ruler(List.of(Typeset.row(700, left, right)));

        assertThat(ruler.start(right)).isGreaterThanOrEqualTo(left.length() + 2);
    }

    @Test
    void aLabelByItselfMakesRoomForTheFiguresBesideIt() {
        Phrase label = Phrase.of("The narrow first line of a label", 72, ends(32, 72, 2));
        Phrase figure = Typeset.phrase("12", 140);
        var ruler =
                new Ruler(
                        List.of(
                                Typeset.row(700, label),
                                Typeset.row(712, Typeset.phrase("label", 72), figure)));

        assertThat(ruler.start(figure)).isGreaterThanOrEqualTo(label.length() + 2);
    }

    @Test
    void aLineThatRunsOverTheFiguresMakesNoRoom() {
        Phrase prose = Phrase.of("A sentence that runs over the first column", 72, ends(42, 72, 2));
        Phrase last = Typeset.phrase("(1)", 170);
        var rows =
                List.of(
                        Typeset.row(700, prose),
                        Typeset.row(
                                712, Typeset.phrase("Cash", 72), Typeset.phrase("12", 140), last));

        assertThat(new Ruler(rows).start(last))
                .isEqualTo(new Ruler(rows.subList(1, 2)).start(last));
    }

    private static double[] ends(int count, double left, double width) {
        return IntStream.rangeClosed(1, count).mapToDouble(i -> left + i * width).toArray();
    }

    @Test
    void aCharacterThatIsSaidToBeWiderThanPaperTakesNoMemory() {
        var wide = Phrase.of("x", 0, new double[] {4e9});
        var ruler = new Ruler(List.of(Typeset.row(0, wide, Typeset.phrase("total", 4e9))));

        assertThat(ruler.column(4e9)).isLessThan(3_000);
    }
}
