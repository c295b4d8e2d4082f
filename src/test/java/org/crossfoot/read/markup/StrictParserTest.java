package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictParserTest {

    private static final int PAGES = Integer.getInteger("markup.count", 3000);
    private static final int LONGEST = 25;
    private static final List<String> PIECES =
            List.of(
                    "<p>",
                    "</p>",
                    "<div style='margin:0'>",
                    "</div>",
                    "<b>",
                    "</b>",
                    "<font>",
                    "<font a=1 b=2>",
                    "<font b='2' a=1>",
                    "<font a=1>",
                    "<xbrl>",
                    "</xbrl>",
                    "<noscript>",
                    "</noscript>",
                    "</font>",
                    "<a name=x>",
                    "</a>",
                    "<table>",
                    "</table>",
                    "<tr>",
                    "</tr>",
                    "<td style=\"x\">",
                    "</td>",
                    "<th>",
                    "<tbody>",
                    "</tbody>",
                    "<col>",
                    "<br>",
                    "<br/>",
                    "<hr>",
                    "<span>",
                    "</span>",
                    "<ix:nonfraction>",
                    "</ix:nonfraction>",
                    "<x:empty/>",
                    "<ul>",
                    "</ul>",
                    "<li>",
                    "</li>",
                    "<h2>",
                    "</h2>",
                    "<h3>",
                    "<center>",
                    "</center>",
                    "<html>",
                    "<head>",
                    "</head>",
                    "<body>",
                    "</body>",
                    "</html>",
                    "<title>t</title>",
                    "<meta x>",
                    "<!-- c -->",
                    "<!doctype html>",
                    "<?xml?>",
                    "<pre>",
                    "</pre>",
                    "<page>",
                    "<caption>",
                    "cash",
                    " ",
                    "1 < 2",
                    "&amp;",
                    "<style>p</style>",
                    "<b",
                    "<p a='>'>",
                    "</b >",
                    "</3>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>a<b</title></head><body><p>x</p><div>y</div></body></html>",
                "<p>one<p>two<div>three</div>",
                "<table><tr><td>a<td>b<tr><td><b>c</table>after",
                "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
                "<td>cell</td>",
                "<div><x:unit/><x:measure>USD</x:measure></div>after",
                "<ul><li>a<li>b<ul><li>c</ul></ul>",
                "<p><b><ix:nonfraction style='x'>5</b></p>",
                "<div><table><tr><td><table><tr><td>in</td></tr></table></td></tr></table></div>",
                "<p a=\"1\"b='2' c=3 / d>x</p>1 < 2 &lt; 3<!-- > -->y"
            })
    void seesWhatTheForgivingParserSees(String page) {
        assertThat(difference(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>bold</p>on",
                "<div><font>x</div>y",
                "<table>stray<tr><td>a</td></tr></table>",
                "<table><tr>stray<td>a</td></tr></table>",
                "<a>one<a>two",
                "<b>one<p>two</b>three",
                "<p title=a'b>x</p>",
                "<p title='never closed>x</p>",
                "<select><option>a</select>",
                "<!doctype html><p>a<table><tr><td>x</table>y",
                "<p>x</br>y"
            })
    void givesUpWhereForgivenessDecides(String page) {
        assertThat(new StrictParser(page).parse()).isEmpty();
    }

    @Test
    void readsATaggedPageItself() throws Exception {
        Path page = Path.of("src/test/resources/filings/inline-xbrl/filing.htm");
        String source = Files.readString(page, StandardCharsets.UTF_8);

        assertThat(new StrictParser(source).parse()).isPresent();
        assertThat(difference(source)).isEmpty();
    }

    /** {@code -Dmarkup.count=100000} tries as many pages made of pieces at random. */
    @Test
    void seesTheSameInWhateverPageItDoesNotGiveUp() {
        var random = new Random(1);
        int read = 0;
        for (int i = 0; i < PAGES; i++) {
            var page = new StringBuilder();
            for (int length = random.nextInt(LONGEST); length >= 0; length--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(difference(page.toString())).as(page.toString()).isEmpty();
            read += new StrictParser(page.toString()).parse().isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(PAGES / 50);
    }

    /** Both trees, where they are not the same. */
    private static Optional<String> difference(String page) {
        Optional<Element> strict = new StrictParser(page).parse();
        String forgiven = Outline.of(ForgivingParser.parse(page), page);
        return strict.map(root -> Outline.of(root, page))
                .filter(outline -> !outline.equals(forgiven))
                .map(outline -> outline + "\nbut\n" + forgiven);
    }
}
