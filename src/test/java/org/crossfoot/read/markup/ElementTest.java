package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void itsAttributesAreReadFromItsTag() {
        Element cell = first("<table><tr><td COLSPAN=2>5</table>", "td");

        assertThat(cell.attr("colspan")).isEqualTo("2");
        assertThat(cell.attr("rowspan")).isEmpty();
    }

    @Test
    void thoseThatItIsGivenCountInsteadOfItsTag() {
        var given = Map.of("colspan", "3");
        var cell = new Element(Name.of("td"), new Values("<td colspan=2 id=a>"), 0, 19, given);

        assertThat(cell.attr("colspan")).isEqualTo("3");
        assertThat(cell.attr("id")).isEmpty();
    }

    @Test
    void itsTextIsFoldedAndItsEntitiesAreRead() {
        assertThat(first("<p>\n Research &amp;\t\n development </p>", "p").text())
                .isEqualTo("Research & development");
    }

    @Test
    void ordinaryElementsLeaveAWordWholeAndAllOthersPartIt() {
        assertThat(first("<div>4,<ix:n>500</ix:n><div>Cash<br>on hand</div></div>", "div").text())
                .isEqualTo("4,500 Cash on hand");
    }

    @Test
    void itKnowsWhereItsTagsStand() {
        Element word = first("<p>a<span>b</span></p>", "span");

        assertThat(List.of(word.start(), word.inside(), word.end())).containsExactly(4, 10, 11);
    }

    @Test
    void allInItComeInOrderAfterIt() {
        Element root = first("<ul><li>a<p>b</p></li><li>c</li></ul>", "ul");

        assertThat(root.all()).extracting(Element::name).containsExactly("ul", "li", "p", "li");
        assertThat(root.nodes()).containsExactly(root.all().get(1), root.all().get(3));
        assertThat(root.all().get(1).nodes())
                .containsExactly(new Characters(8, 9), root.all().get(2));
    }

    @Test
    void typewrittenTextCountsAsATable() {
        assertThat(first("<pre>5</pre>", "pre").table()).isTrue();
        assertThat(first("<table></table>", "table").table()).isTrue();
        assertThat(first("<p>5</p>", "p").table()).isFalse();
    }

    @Test
    void whatIsInItIsNotChangedFromOutside() {
        Element root = first("<p>a<br></p>", "p");

        assertThatThrownBy(() -> root.nodes().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Element first(String page, String name) {
        return new StrictParser(page)
                .parse().orElseThrow().all().stream()
                        .filter(element -> element.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
