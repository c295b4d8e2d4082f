package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.crossfoot.model.Watch;
import org.junit.jupiter.api.Test;

class ForgivingParserTest {

    @Test
    void whatStraysIntoATableIsPutBeforeIt() {
        String page = "<table>stray<tr><td>5</td></tr></table>";
        Element body = first(page, "body");

        assertThat(body.nodes().getFirst()).isEqualTo(new Characters(7, 12));
        assertThat(body.all().get(1).name()).isEqualTo("table");
        assertThat(body.nodes()).hasSize(2);
    }

    @Test
    void aLookThatIsCutByAParagraphGoesOn() {
        assertThat(first("<p><b>Net <p>loss", "body").all())
                .extracting(Element::name)
                .containsExactly("body", "p", "b", "p", "b");
    }

    @Test
    void whatIsWrittenKnowsWhereItsTagsStand() {
        Element cell = first("<table><tr><TD ALIGN=right>5</TD></tr></table>", "td");

        assertThat(cell.start()).isEqualTo(11);
        assertThat(cell.inside()).isEqualTo(27);
        assertThat(cell.end()).isEqualTo(28);
        assertThat(cell.nodes()).containsExactly(new Characters(27, 28));
        assertThat(cell.attr("align")).isEqualTo("right");
    }

    @Test
    void whatIsPutInHasNoTag() {
        Element rows = first("<table><tr><td>5</td></tr></table>", "tbody");

        assertThat(rows.start()).isEqualTo(rows.inside());
    }

    @Test
    void onlyWhatIsAroundATableHoldsOne() {
        String page = "<div><p>a</p><ul><li><table></table></ul></div><section><pre>5</pre>";

        assertThat(first(page, "body").all())
                .filteredOn(Element::holdsTables)
                .extracting(Element::name)
                .containsExactly("body", "div", "ul", "li", "section");
    }

    @Test
    void commentsAndScriptsAreNoCharacters() {
        assertThat(first("<body><!-- a -->b<script>c</script></body>", "body").text())
                .isEqualTo("b");
    }

    @Test
    void whoeverNoLongerWaitsStopsIt() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                Watch.over(
                                        () -> true,
                                        Duration.ofHours(1),
                                        () -> ForgivingParser.parse("<p>a".repeat(2_000_000))));
    }

    private static Element first(String page, String name) {
        return ForgivingParser.parse(page).all().stream()
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
