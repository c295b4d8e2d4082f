package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GutterTest {

    private static final String FACING =
            """
            Cash                  $  900   Notes payable           $  400
            Receivables            1,200   Accounts payable           300
            Timber                 3,100     Due within a year        150
                                  ------   Bonds                    1,250
            Mills                  2,750   Common stock             2,000
            """;

    @Test
    void isEmptyFromTheFirstRowOfBothTablesToTheLast() {
        List<Gutter> gutters = gutters(FACING);

        assertThat(gutters).hasSize(1);
        assertThat(gutters.getFirst().first()).isZero();
        assertThat(gutters.getFirst().last()).isEqualTo(4);
        assertThat(gutters.getFirst().column()).isBetween(28, 31);
    }

    @Test
    void aLabelThatHangsLeftOfTheOthersIsNotCut() {
        String hanging = FACING.replace("   Bonds   ", "  Bonds    ");

        assertThat(gutters(hanging).getFirst().column()).isBetween(28, 30);
    }

    @Test
    void wordsAcrossItSayThatThereIsNone() {
        String note = "Timber of the third grade is not a part of it.\n";

        assertThat(gutters(FACING.replace("Mills", note + "Mills"))).isEmpty();
    }

    @Test
    void threeRowsAreTooFew() {
        String three = FACING.lines().limit(3).reduce("", (all, line) -> all + line + "\n");

        assertThat(gutters(three)).isEmpty();
    }

    @Test
    void aUnitBetweenFiguresIsNoSecondLabel() {
        assertThat(between("ounces", "pounds", "ounces", "tonnes", "bushels", "pounds")).isEmpty();
        assertThat(between("tolls", "pounds", "ounces", "tonnes", "bushels", "pounds")).hasSize(1);
    }

    @Test
    void aDateBetweenFiguresIsNoSecondLabel() {
        assertThat(between("June 2001", "June 2002", "June 2003", "June 2004")).isEmpty();
    }

    @Test
    void aMarkBetweenFiguresIsNoSecondLabel() {
        assertThat(between("(a)", "(b)", "(c)", "(d)")).isEmpty();
    }

    @Test
    void agesAndYearsAreNoFigures() {
        String officers =
                """
                Ann Ames           52      Chairman               1986
                Bea Born           49      President              1991
                Cem Cole           52      Secretary              1992
                Dan Dorn           48      Treasurer              1988
                """;

        assertThat(gutters(officers)).isEmpty();
        assertThat(gutters(officers.replaceAll("  (4|5)(.) ", "$1$2,000"))).isEmpty();
        assertThat(gutters(officers.replaceAll("(19..)", "$1,000"))).isEmpty();
    }

    @Test
    void aPageBreakPartsTwoOfThem() {
        assertThat(gutters(FACING + "<PAGE>\n" + FACING))
                .extracting(Gutter::first)
                .containsExactly(0, 6);
    }

    @Test
    void aTitleCrossesAndHeadsOfBothPart() {
        var gutter = new Gutter(4, 9, 30);

        assertThat(gutter.crossed(Laid.typed("                     BALANCE SHEETS"))).isTrue();
        assertThat(gutter.parts(Laid.typed("ASSETS                         LIABILITIES"))).isTrue();
        assertThat(gutter.parts(Laid.typed("ASSETS"))).isFalse();
        assertThat(gutter.parts(Laid.typed("                               LIABILITIES")))
                .isFalse();
    }

    /** The gutters of rows that have words between their figures. */
    private static List<Gutter> between(String... words) {
        var rows = new StringBuilder();
        for (String word : words) {
            rows.append("Mine        1,204   ").append(word);
            rows.append(" ".repeat(12 - word.length())).append("3,108\n");
        }
        return gutters(rows.toString());
    }

    private static List<Gutter> gutters(String text) {
        return Gutter.in(Laid.typedLines(text));
    }
}
