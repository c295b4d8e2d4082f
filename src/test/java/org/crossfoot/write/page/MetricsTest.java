package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final double SIZE = 10;

    private final Metrics metrics = Metrics.of(Face.REGULAR);

    @Test
    void widthGrowsWithSizeAndLength() {
        assertThat(metrics.width("1234", SIZE))
                .isCloseTo(metrics.width("12", SIZE) * 2, within(0.01));
        assertThat(metrics.width("12", 2 * SIZE))
                .isCloseTo(metrics.width("12", SIZE) * 2, within(0.01));
        assertThat(Metrics.of(Face.MONO).width("iii", SIZE))
                .isCloseTo(Metrics.of(Face.MONO).width("WWW", SIZE), within(0.01));
    }

    @Test
    void whatTheFaceLacksIsAQuestionMarkAndBlanksAreBlanks() {
        assertThat(metrics.printable(" net\tloss\u200b 漢 ")).isEqualTo("net loss ?");
    }

    @Test
    void linesBreakBetweenWordsAndLoseNone() {
        var lines = metrics.wrapped("Selling, general and administrative costs", SIZE, 80);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allMatch(line -> metrics.width(line, SIZE) <= 80);
        assertThat(String.join(" ", lines)).isEqualTo("Selling, general and administrative costs");
    }

    @Test
    void aWordWiderThanALineIsBroken() {
        var lines = metrics.wrapped("a " + "W".repeat(30) + " b", SIZE, 80);

        assertThat(lines).allMatch(line -> metrics.width(line, SIZE) <= 80);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("a" + "W".repeat(30) + "b");
    }

    @Test
    void noWordsAreOneEmptyLine() {
        assertThat(metrics.wrapped("", SIZE, 80)).containsExactly("");
    }

    @Test
    void whatIsLeftOutIsMarkedAndTheRestFits() {
        String fitted = metrics.fitted("Larkspur Power Corporation", SIZE, 80);

        assertThat(fitted).startsWith("Larkspur").endsWith("…");
        assertThat(metrics.width(fitted, SIZE)).isLessThanOrEqualTo(80);
        assertThat(metrics.fitted("Larkspur", SIZE, 80)).isEqualTo("Larkspur");
    }
}
