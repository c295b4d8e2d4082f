package org.crossfoot.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Document;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void proseIsWrappedAtWordEnds() {
        var page = Page.of(document("one two three four five six"), 20);

        assertThat(page.rows())
                .extracting(PageRow::text)
                .containsExactly("one two three four ", "five six");
        assertThat(page.rows()).extracting(PageRow::first).containsExactly(true, false);
    }

    @Test
    void aTableKeepsItsLines() {
        String row = "Total current assets          62,524        77,515";

        assertThat(Page.of(document(row), 20).rows())
                .extracting(PageRow::text)
                .containsExactly(row);
    }

    @Test
    void piecesOfOneLineAreWrappedAnew() {
        var pieces =
                List.of(
                        new PrintedLine(7, "one two", List.of(new PrintedLine.Run(0, 7, 0, 7))),
                        new PrintedLine(7, "three", List.of(new PrintedLine.Run(0, 5, 8, 13))));
        var page = Page.of(new Document("d1", Optional.empty(), "t", "one two three", pieces), 40);

        assertThat(page.rows()).extracting(PageRow::text).containsExactly("one two three");
        assertThat(page.rows().getFirst().stretches(new Source("d1", 4, 13)))
                .containsExactly(new PageRow.Stretch(4, 13));
    }

    @Test
    void findsTheRowOfARun() {
        var page = Page.of(document("one two three four five six", "seven eight"), 20);

        assertThat(page.row(new Source("d1", 19, 23))).isEqualTo(1);
        assertThat(page.row(new Source("d1", 28, 33))).isEqualTo(2);
        assertThat(page.row(new Source("d9", 0, 3))).isEqualTo(-1);
    }

    @Test
    void aCharacterKnowsItsOffset() {
        var row = Page.of(document("one two three four five six"), 20).rows().get(1);

        assertThat(row.offset(0)).hasValue(19);
        assertThat(row.offset(5)).hasValue(24);
    }

    private static Document document(String... lines) {
        var page = new ArrayList<PrintedLine>();
        var text = new StringBuilder();
        for (String line : lines) {
            int start = text.length();
            text.append(line).append('\n');
            page.add(
                    new PrintedLine(
                            page.size() + 1,
                            line,
                            List.of(
                                    new PrintedLine.Run(
                                            0, line.length(), start, start + line.length()))));
        }
        return new Document("d1", Optional.empty(), "t.txt", text.toString(), page);
    }
}
