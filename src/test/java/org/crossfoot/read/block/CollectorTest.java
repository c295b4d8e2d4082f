package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.markup.Characters;
import org.junit.jupiter.api.Test;

class CollectorTest {

    private static final Look BOLD = new Look(true, false, false);

    @Test
    void entitiesAreWhatTheyMeanAndKeepTheirPlace() {
        var collector = collected("R&amp;D cost", Look.PLAIN, 0);
        Text line = collector.lines().getFirst();

        assertThat(line.value()).isEqualTo("R&D cost");
        assertThat(line.source(1, 2).end() - line.source(1, 2).start()).isEqualTo(5);
    }

    @Test
    void itLooksAsMostOfItsLettersDo() {
        assertThat(collected("Total", BOLD, 0).style().bold()).isTrue();

        var mixed = collected("Total", BOLD, 0);
        add(mixed, "assets and more", Look.PLAIN, 0);
        assertThat(mixed.style().bold()).isFalse();
    }

    @Test
    void blanksInFrontLeaveItFreshButHardSpacesAndLettersDoNot() {
        assertThat(collected("\n  \t", Look.PLAIN, 1).isFresh()).isTrue();
        assertThat(collected("&nbsp;", Look.PLAIN, 0).isFresh()).isFalse();
        assertThat(collected(" a", Look.PLAIN, 0).isFresh()).isFalse();

        var ended = collected("a", Look.PLAIN, 0);
        ended.endLine();
        assertThat(ended.isFresh()).isFalse();
    }

    @Test
    void whatLooksLikeNothingMuchIsPlain() {
        assertThat(collected("Cash", Look.PLAIN, 0).style()).isSameAs(Block.Style.PLAIN);
        assertThat(collected("Cash", Look.PLAIN, 1).style())
                .isEqualTo(Block.Style.PLAIN.indented(1));
    }

    @Test
    void hardSpacesInFrontIndent() {
        assertThat(collected("&nbsp;&nbsp;Cash&nbsp;x", Look.PLAIN, 1).style().indent())
                .isEqualTo(2);
        assertThat(collected("Cash", Look.PLAIN, -3).style().indent()).isZero();
    }

    @Test
    void emptyLinesAreNone() {
        var collector = collected("  &nbsp; ", Look.PLAIN, 0);
        collector.endLine();

        assertThat(collector.isBlank()).isTrue();
        assertThat(collector.lines()).isEqualTo(List.of());
    }

    private static Collector collected(String words, Look look, double indent) {
        var collector = new Collector("d1", html(words));
        add(collector, words, look, indent);
        return collector;
    }

    private static void add(Collector collector, String words, Look look, double indent) {
        var node = (Characters) Laid.element(html(words), "p").nodes().getFirst();
        collector.add(node, look, indent);
    }

    private static String html(String words) {
        return "<p>" + words + "</p>";
    }
}
