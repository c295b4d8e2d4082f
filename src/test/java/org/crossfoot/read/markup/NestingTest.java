package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "p a p b             > p(a) p(b)",
                "p a table           > p(a table())",
                "p a div b /div c    > p(a) div(b) c",
                "p a span hr b       > p(a span()) hr() b",
                "p a br b            > p(a br() b)",
                "h2 a div b          > h2(a div(b))",
                "h2 a h3 b           > h2(a) h3(b)",
                "div h2 a /div b     > IRREGULAR",
                "ul li a li b        > ul(li(a) li(b))",
                "ul li a ul li b     > ul(li(a ul(li(b))))",
                "ul li div p a li b  > ul(li(div(p(a))) li(b))",
                "div span a /span b  > div(span(a) b)",
                "ul li span a li b   > ul(li(span(a)) li(b))",
                "ul li address li b  > ul(li(address()) li(b))",
                "span p a /span b    > span(p(a b))",
                "p table tr td /p b  > p(table(tr(td(p() b))))",
                "div table tr td /div b > div(table(tr(td(b))))",
                "div a /p b          > div(a p() b)",
                "div a /span /b b    > div(a b)",
                "head title body a   > head(title()) body(a)",
                "head /head a        > head() a",
                "body noscript a img /noscript b > body(noscript(a img()) b)",
                "body body a         > body(a)",
                "html html a         > html(a)",
                "a body b            > a b",
                "xbrl html head title body a /body /html /xbrl > xbrl(title() a)",
                "div html a          > div(a)"
            })
    void elementsCloseByTheRules(String events, String tree) {
        assertThat(tree(events)).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a /p",
                "p i a /p",
                "caption",
                "/caption",
                "/br",
                "table a",
                "table span",
                "head a",
                "head /p",
                "noscript",
                "head noscript",
                "body noscript p",
                "body noscript hr",
                "body noscript /p",
                "body /noscript",
                "p !",
                "! p table",
                "ul li ul /li"
            })
    void whatOnlyForgivenessDecidesIsIrregular(String events) {
        assertThat(tree(events)).isEqualTo("IRREGULAR");
    }

    @Test
    void whatIsStillOpenEndsWithThePage() {
        var nesting = new Nesting(new Values("<div><p>"));
        nesting.start(Opened.element("div", 0, 5));
        nesting.start(Opened.element("p", 5, 8));

        assertThat(nesting.finish().orElseThrow().all())
                .extracting(Element::end)
                .containsExactly(-1, 8, 8);
    }

    @Test
    void blanksMayStandWhereCharactersMayNot() {
        var nesting = new Nesting(new Values("<table> x"));
        nesting.start(Opened.element("table", 0, 7));
        nesting.characters(7, 8);
        boolean blank = nesting.regular();
        nesting.characters(8, 9);

        assertThat(blank).isTrue();
        assertThat(nesting.regular()).isFalse();
    }

    /**
     * The tree of a page in words: "p" opens, "/p" closes, "a", "b", "c" are text, "!" its type.
     */
    private static String tree(String events) {
        String source = events.strip();
        var nesting = new Nesting(new Values(source));
        int at = 0;
        for (String event : source.split(" ", -1)) {
            int end = at + event.length();
            if (event.equals("!")) {
                nesting.declared(true);
            } else if (event.startsWith("/")) {
                nesting.end(Name.of(event.substring(1)), at);
            } else if (event.matches("[abc]")) {
                nesting.characters(at, end);
            } else {
                nesting.start(Opened.element(event, at, end));
            }
            at = end + 1;
        }
        return nesting.finish().map(root -> inside(root, source)).orElse("IRREGULAR");
    }

    private static String inside(Element element, String source) {
        List<String> inside = new ArrayList<>();
        for (Node node : element.nodes()) {
            inside.add(
                    switch (node) {
                        case Characters(int from, int to) -> source.substring(from, to);
                        case Element child -> child.name() + "(" + inside(child, source) + ")";
                    });
        }
        return String.join(" ", inside);
    }
}
