package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.page.PageSetup.Orientation;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final PageSetup LETTER = PageSetup.usual().on(Paper.LETTER);

    @Test
    void aWidePageLiesSidewaysUnlessItIsHeldUpright() {
        assertThat(book(LETTER).page("", "", true).page().sideways()).isTrue();
        assertThat(book(LETTER).page("", "", false).page().sideways()).isFalse();
        assertThat(book(LETTER.held(Orientation.UPRIGHT)).page("", "", true).page().sideways())
                .isFalse();
    }

    @Test
    void theRoomIsWhatTheMarginsLeave() {
        assertThat(book(LETTER).room(false)).isEqualTo(612 - 92);
        assertThat(book(LETTER).room(true)).isEqualTo(792 - 92);
    }

    @Test
    void whatIsSetAtHalfSizeHasTwiceTheRoomAndIsBoundOnTheSamePaper() {
        var book = book(LETTER.set(Sizing.of(50)));
        book.page("Sheet", "", false);

        assertThat(book.room(false)).isCloseTo(2 * (612 - 92), within(0.01));
        assertThat(book.bound().getFirst().width()).isCloseTo(612, within(0.01));
        assertThat(book.bound().getFirst().height()).isCloseTo(792, within(0.01));
    }

    @Test
    void headingAndFootingTakeTheirPart() {
        var whole = book(LETTER);
        var bare = Drawn.book();

        assertThat(whole.top()).isGreaterThan(bare.top());
        assertThat(whole.bottom(false)).isLessThan(bare.bottom(false));
        assertThat(bare.bottom(false)).isEqualTo(792 - 46);
    }

    @Test
    void pagesAreCountedWhenAllAreThere() {
        var book = book(LETTER);
        assertThat(book.empty()).isTrue();
        book.page("One", "", false);
        book.page("Two", "", false);

        assertThat(book.empty()).isFalse();
        assertThat(book.bound())
                .map(Drawn::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Page 1 of 2"),
                        second -> assertThat(second).contains("Page 2 of 2"));
    }

    private static Book book(PageSetup setup) {
        var options = PageOptions.all(LocalDate.EPOCH).with(setup);
        return new Book(options, new Furniture(Sheets.empty(), Drawn.PHRASE, setup.sizing()));
    }
}
