package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {

    private final Book book = Drawn.book();
    private final Flow flow = new Flow(book, "Findings", "Findings (continued)", false);

    @Test
    void thePageIsTurnedForWhatMustStandTogether() {
        flow.down(flow.left() - 20);
        flow.keep(20);
        assertThat(book.bound()).hasSize(1);

        flow.keep(21);
        assertThat(book.bound()).hasSize(2);
        assertThat(Drawn.texts(flow.canvas().page())).containsExactly("Findings (continued)");
    }

    @Test
    void aFreshPageIsNotTurnedForWhatNoPageHolds() {
        flow.keep(10_000);

        assertThat(book.bound()).hasSize(1);
    }

    @Test
    void wordsWrapAndStayTogether() {
        flow.down(flow.left() - 30);
        flow.words(20, "one two three ".repeat(40), Type.BODY, 12);

        var words = Drawn.words(book.bound().getLast());
        assertThat(Drawn.words(book.bound().getFirst())).isEmpty();
        assertThat(words).hasSizeGreaterThan(3);
        assertThat(words.subList(1, words.size()))
                .allMatch(line -> line.x() == flow.canvas().left() + 20)
                .allMatch(line -> Drawn.end(line) <= flow.canvas().right());
    }

    @Test
    void aGroupHasItsNameItsCountAndARuleBelow() {
        flow.group("Agree", "42");

        var page = flow.canvas().page();
        assertThat(Drawn.texts(page)).containsExactly("Agree", "42");
        assertThat(Drawn.find(page, "42").x()).isGreaterThan(Drawn.end(Drawn.find(page, "Agree")));
        assertThat(Drawn.marks(page, Mark.Rule.class).getFirst().fromY()).isLessThan(flow.y());
    }
}
