package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String WRAPPED =
            """
            The company sold its foundry in March of this year, and the figures below show
            what is left after that, which is not as much as it was in the year before it,
            when prices were higher.
            """;

    @Test
    void linesThatWereWrappedAreOneParagraph() {
        assertThat(read(WRAPPED)).containsExactly(WRAPPED.strip().replace('\n', ' '));
    }

    @Test
    void titlesAndAddressesKeepTheirLines() {
        assertThat(read("HALYARD PUMP CORPORATION\nBALANCE SHEETS\n"))
                .containsExactly("HALYARD PUMP CORPORATION", "BALANCE SHEETS");
        assertThat(read("12 Wharf Street\nHalyard, Maine\n"))
                .containsExactly("12 Wharf Street", "Halyard, Maine");
    }

    @Test
    void aLineWithRoomForTheNextWordEnded() {
        String ended = "We also sold a wharf that stood beside it in Halyard.";

        assertThat(read(WRAPPED + ended + "\nIt burnt.\n")).endsWith(ended, "It burnt.");
    }

    @Test
    void linesOfAListAreNotWrapped() {
        String first = "Revenue of $22.8 million, one percent more than a year ago";
        String list = first + "\nNet income of $1.1 million\nCash of $48.4 million and no debt\n";

        assertThat(read(WRAPPED + "\n" + list, list.length())).startsWith(first).hasSize(3);
    }

    @Test
    void aBlockMayBeWrappedAtAMarginOfItsOwn() {
        String quote =
                """
                "We sold the foundry because nobody wanted what it made,"
                said the president of the company, who went on to thank
                the people that had worked there for forty years for it.
                """;

        assertThat(read(WRAPPED + "\n" + quote, quote.length()))
                .containsExactly(quote.strip().replace('\n', ' '));
    }

    @Test
    void oneLineInTheMiddleIsCentred() {
        String text = WRAPPED + " ".repeat(31) + "BALANCE SHEETS\n";

        assertThat(paragraphs(text).getLast().style().centred()).isTrue();
        assertThat(paragraphs(text).getFirst().style().centred()).isFalse();
    }

    @Test
    void aPrintedLineKeepsItsEscapes() {
        var text = Laid.text("  \\$5");
        var lines = SourceLine.of(text.value());
        var printed = new Paragraphs(new Markup(text), text, lines).printed(lines.getFirst());

        assertThat(printed.text().value()).isEqualTo("\\$5");
        assertThat(printed.style().indent()).isEqualTo(2);
    }

    private static List<String> read(String text) {
        return paragraphs(text).stream().map(paragraph -> paragraph.text().value()).toList();
    }

    /** The paragraphs of the last lines, in a document of all of them. */
    private static List<String> read(String value, int last) {
        var text = Laid.text(value);
        var lines = SourceLine.of(value);
        var part = lines.stream().filter(line -> line.start() >= value.length() - last).toList();
        return new Paragraphs(new Markup(text), text, lines)
                .read(part).stream().map(paragraph -> paragraph.text().value()).toList();
    }

    private static List<Paragraph> paragraphs(String value) {
        var text = Laid.text(value);
        var lines = SourceLine.of(value);
        return new Paragraphs(new Markup(text), text, lines).read(lines);
    }
}
