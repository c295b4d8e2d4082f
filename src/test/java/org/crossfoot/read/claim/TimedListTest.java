package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimedListTest {

    private static final Moment SPAN = span(9, 2006);
    private static final Moment SPAN_BEFORE = span(9, 2005);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$3 million and $5 million for the nine months ended September 30, 2006 and 2005",
                "$3 million and $5 million for the nine months ended September 30, 2006 and"
                        + " September 30, 2005",
                "$3 million and $5 million, respectively, for the nine months ended September 30,"
                        + " 2006 and 2005",
                "For the nine months ended September 30, 2006 and 2005, revenue was $3 million and"
                        + " $5 million, respectively",
                "$3 million and $5 million of turbines for the nine months ended September 30, 2006"
                        + " and 2005, respectively",
            })
    void theTimesAreThoseOfTheFiguresInOrder(String sentence) {
        assertThat(times(sentence)).containsExactly(SPAN, SPAN_BEFORE);
    }

    @Test
    void everySortOfTimeMayBeListed() {
        assertThat(times("$1 million, $2 million and $3 million in 2006, 2005 and 2004"))
                .containsExactly(year(2006), year(2005), year(2004));
        assertThat(times("$1 million and $2 million at June 30, 2006 and 2005"))
                .containsExactly(
                        new Moment.Day(LocalDate.of(2006, 6, 30)),
                        new Moment.Day(LocalDate.of(2005, 6, 30)));
        assertThat(times("$1 million and $2 million in the first six months of 2006 and 2005"))
                .containsExactly(new Moment.Stretch(6, 2006), new Moment.Stretch(6, 2005));
        assertThat(times("$1 million and $2 million in the second quarter of 2006 and 2005"))
                .containsExactly(
                        new Moment.Quarter(2, Optional.of(2006)),
                        new Moment.Quarter(2, Optional.of(2005)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1 million and $2 million for the three and six months ended September 30, 2006",
                "$1 million, or $0.02 per share, and $2 million, or $0.04 per share, for the three"
                        + " and six months ended September 30, 2006, respectively",
                "$1 million or 5% and $2 million or 7% for the three and six months ended September"
                        + " 30, 2006, respectively",
            })
    void oneNameMayBeThatOfTwoTimes(String sentence) {
        assertThat(times(sentence)).containsExactly(span(3, 2006), span(6, 2006));
    }

    @Test
    void timesThatSayAllOfThemselvesNeedNotBeOfOneSort() {
        assertThat(
                        times(
                                "For the first six months of fiscal 2007 and the six months ended"
                                        + " September 30, 2006, revenue was $1 million and $2"
                                        + " million, respectively"))
                .containsExactly(new Moment.Stretch(6, 2007), span(6, 2006));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$3 million and $5 million in 2006",
                "$3 million and 5% in 2006 and 2005",
                "$3 million in 2006 and $5 million in 2005",
                "$3 million and $5 million in 2006 and 2006",
                "$3 million and $5 million in 2006 and the prior year",
                "$3 million and $5 million of turbines in 2006 and 2005",
                "$3 million and $5 million, and $2 million per share, in 2006 and 2005",
                "$3 million and $0.05 per share in 2006 and 2005",
                "In 2006 and 2005, revenue was $3 million and $5 million",
                "$3 million, $5 million in 2006 and 2005",
                "$3 million and $5 million for the three and six months ended September 30, 2006 and"
                        + " 2005",
                "$3 million or $5 million in 2006 and 2005",
            })
    void whatIsNotSharedOutIsNoList(String sentence) {
        assertThat(lists(sentence)).isEmpty();
    }

    private static List<Moment> times(String sentence) {
        var lists = lists(sentence);
        assertThat(lists).hasSize(1);
        return lists.getFirst().times().stream().map(Token.When::moment).toList();
    }

    private static List<TimedList> lists(String sentence) {
        return TimedList.of(sentence, Lexed.tokens(sentence));
    }

    private static Moment year(int year) {
        return new Moment.Year(Optional.of(year));
    }

    private static Moment span(int months, int year) {
        return new Moment.Span(months, Optional.of(LocalDate.of(year, 9, 30)));
    }
}
