package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void readsParagraphsInOrder() {
        assertThat(paragraphs("<p>Halyard &amp; Sons</p><div>Net sales <b>rose</b> 4%.</div>tail"))
                .containsExactly("Halyard & Sons", "Net sales rose 4%.", "tail");
    }

    @Test
    void everyCharacterKnowsWhereItStands() {
        String html = "<p>R&amp;D cost&nbsp;&#36;5</p>";
        Text text = ((Paragraph) blocks(html).getFirst()).text();

        assertThat(text.value()).isEqualTo("R&D cost $5");
        assertThat(cut(html, text.source(1, 2))).isEqualTo("&amp;");
        assertThat(cut(html, text.source(9, 10))).isEqualTo("&#36;");
        assertThat(cut(html, text.source(4, 8))).isEqualTo("cost");
    }

    @Test
    void spansGiveTheSlotsOfTheCells() {
        Grid grid =
                grid(
                        """
                        <table><tr><td rowspan=2>Sales</td><td colspan=2>Three months</td></tr>
                        <tr><td>2007</td><td>2006</td></tr>
                        <tr><td>North</td><td>1</td><td>2</td></tr></table>
                        """);

        assertThat(layout(grid))
                .containsExactly("0:Sales 1+2:Three months", "1:2007 2:2006", "0:North 1:1 2:2");
    }

    @Test
    void spacerColumnsTakeNoSlots() {
        Grid grid =
                grid("<table><tr><td>Cash</td><td>&nbsp;</td><td>$</td><td>5</td></tr></table>");

        assertThat(layout(grid)).containsExactly("0:Cash 2:$ 3:5");
    }

    @Test
    void aHostileSpanIsBounded() {
        Grid grid =
                grid(
                        "<table><tr><td colspan=2147483647>a</td><td colspan=99999999999>b</td></tr></table>");

        assertThat(layout(grid)).containsExactly("0:a 1:b");
    }

    @Test
    void tablesInsideTablesAreGridsAndTheOuterOneIsThePage() {
        List<Block> blocks =
                blocks(
                        """
                        <table><tr><td><p>Before</p><table><tr><td>Cash</td><td>5</td></tr>
                        <tr><td>Debt</td><td>4</td></tr></table></td></tr></table>
                        """);

        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast()).isInstanceOf(Grid.class);
    }

    @Test
    void aTableInATableInATableIsThereOnce() {
        List<Block> blocks =
                blocks(
                        """
                        <table><tr><td><table><tr><td><table>
                        <tr><td>Cash</td><td>512</td></tr><tr><td>Debt</td><td>433</td></tr>
                        </table></td></tr><tr><td>Beside</td></tr></table></td>
                        <td><table><tr><td>Sales</td><td>900</td></tr>
                        <tr><td>Costs</td><td>800</td></tr></table></td></tr></table>
                        """);

        assertThat(blocks).hasSize(3);
        assertThat(layout((Grid) blocks.getFirst()))
                .containsExactly("0:Cash 1:512", "0:Debt 1:433");
        assertThat(layout((Grid) blocks.getLast()))
                .containsExactly("0:Sales 1:900", "0:Costs 1:800");
    }

    @Test
    void wordsBehindATaggedFigureStayBehindIt() {
        assertThat(
                        paragraphs(
                                "<p>Backlog was $<ix:nonFraction scale='9'>95.2</ix:nonFraction> billion,"
                                        + " and <ix:nonFraction scale='6'>40</ix:nonFraction>&#160;million of"
                                        + " it is old.</p>"))
                .containsExactly("Backlog was $95.2 billion, and 40 million of it is old.");
    }

    @Test
    void bulletsArePutBeforeTheirSentences() {
        assertThat(paragraphs("<table><tr><td>•</td><td>Sales were $4 million.</td></tr></table>"))
                .containsExactly("• Sales were $4 million.");
    }

    @Test
    void stacksOfFiguresAreRows() {
        Grid grid =
                grid(
                        """
                        <table><tr><td>Cash<br>Debt</td><td>5<br>4</td><td>3<br>2</td></tr></table>
                        """);

        assertThat(layout(grid)).containsExactly("0:Cash 1:5 2:3", "0:Debt 1:4 2:2");
    }

    @Test
    void bordersAreRules() {
        Grid grid =
                grid(
                        """
                        <table><tr><td>a</td><td style="border-bottom:1px solid #000">5</td></tr>
                        <tr><td></td><td style="border-top: 3px double black"></td></tr>
                        <tr><td>b</td><td style="border-bottom:1px solid white">6</td></tr></table>
                        """);

        assertThat(grid.rows().get(0).cells().get(1).style().ruleBelow()).isTrue();
        assertThat(grid.rows().get(1).rule()).isTrue();
        assertThat(grid.rows().get(2).cells().get(1).style().ruleBelow()).isFalse();
    }

    @Test
    void paddingAndSpacesIndentALabel() {
        Grid grid =
                grid(
                        """
                        <table><tr><td style="padding-left:20pt;text-indent:-10pt">Cash</td><td>1</td></tr>
                        <tr><td>&nbsp;&nbsp;&nbsp;&nbsp;Debt</td><td>1</td></tr></table>
                        """);

        assertThat(grid.rows().get(0).cells().getFirst().style().indent()).isEqualTo(1);
        assertThat(grid.rows().get(1).cells().getFirst().style().indent()).isEqualTo(2);
    }

    @Test
    void whatIsNotDisplayedIsNotRead() {
        assertThat(
                        paragraphs(
                                "<div style='display:none'>secret</div><ix:header>x</ix:header><p>seen</p>"))
                .containsExactly("seen");
    }

    @Test
    void pagesEndWhereTheStyleOrARuleSaysSo() {
        assertThat(blocks("<p>a</p><hr><p style='page-break-before:always'>b</p>"))
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "PageBreak", "Paragraph");
    }

    @Test
    void aFootnoteMarkIsPartedFromItsFigure() {
        Grid grid = grid("<table><tr><td>Cash</td><td>1,234<sup>(1)</sup></td></tr></table>");

        assertThat(layout(grid)).containsExactly("0:Cash 1:1,234 (1)");
    }

    @Test
    void typewrittenPartsAreReadByTheirColumns() {
        String html =
                "<p>x</p><p>y</p><pre>\nCash &amp; bank         $ 5     $ 4\nDebt                  3       2\n</pre>";
        Grid grid =
                (Grid)
                        blocks(html).stream()
                                .filter(Grid.class::isInstance)
                                .findFirst()
                                .orElseThrow();

        assertThat(layout(grid)).containsExactly("0:Cash & bank 1:$ 5 2:$ 4", "0:Debt 1:3 2:2");
    }

    @Test
    void aDocumentThatIsCutOffIsReadAsFarAsItGoes() {
        assertThat(paragraphs("<html><body><p>One</p><p>Two and a h"))
                .containsExactly("One", "Two and a h");
    }

    @Test
    void deepNestingIsReadWithoutHarm() {
        String html = "<div>".repeat(50_000) + "deep" + "</div>".repeat(50_000);

        assertThat(paragraphs(html)).containsExactly("deep");
    }

    @Test
    void printedFiguresOfAColumnEndTogetherAndLeadBack() {
        String html =
                "<table><tr><td>Cash</td><td>$</td><td align=right>1,234</td></tr><tr><td>Debt</td><td></td><td>5</td></tr></table>";
        List<PrintedLine> page = new HtmlReader("d1", html).read().page();

        assertThat(page)
                .extracting(PrintedLine::text)
                .containsExactly("Cash  $ 1,234", "Debt        5");
        PrintedLine.Run five = page.get(1).runs().getLast();
        assertThat(html.substring(five.start(), five.end())).isEqualTo("5");
    }

    private static List<Block> blocks(String html) {
        return new HtmlReader("d1", html).read().blocks();
    }

    private static Grid grid(String html) {
        return (Grid) blocks(html).getFirst();
    }

    private static List<String> paragraphs(String html) {
        return blocks(html).stream().map(block -> ((Paragraph) block).text().value()).toList();
    }

    private static List<String> layout(Grid grid) {
        return grid.rows().stream().map(row -> Laid.layout(row.cells(), " ")).toList();
    }

    private static String cut(String html, Source source) {
        return html.substring(source.start(), source.end());
    }
}
