package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.BlockReader;
import org.junit.jupiter.api.Test;

class FirstLinesTest {

    private static final String DEEP = " ".repeat(12);
    private static final String FIRST = "Net sales of the wharf for the three months decreased by";
    private static final String REST =
            "$2.3 million, or 1.3%, to $174.2 million from $176.5 million in the months of the\n"
                    + "year before it, when the prices of everything that it sells were higher.\n";

    @Test
    void aDeepFirstLineBelongsToItsParagraph() {
        var texts = joined(DEEP + FIRST + "\n" + REST);

        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst()).startsWith(FIRST + " $2.3 million").endsWith("were higher.");
    }

    @Test
    void aTitleAndALineOfItsOwnStayApart() {
        assertThat(joined(DEEP + "Results of the Halyard Pump Corporation for its Year\n" + REST))
                .hasSize(2);
        assertThat(joined(DEEP + FIRST + ".\n" + REST)).hasSize(2);
        assertThat(joined(DEEP + FIRST + "\n\n" + REST)).hasSize(2);
        assertThat(joined(DEEP + "of which it sold\n" + REST)).hasSize(2);
    }

    private static List<String> joined(String page) {
        var blocks = BlockReader.read("d1", Optional.empty(), "page.txt", page);
        return FirstLines.joined(blocks).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().value())
                .toList();
    }
}
