package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class TimedListsTest {

    @Test
    void aGroupOfAListHasItsOwnTime() {
        var groups = timed("Revenue was $3 million and $5 million in 2006 and 2005");

        assertThat(groups)
                .extracting(group -> group.tail().now().orElseThrow().moment())
                .containsExactly(year(2006), year(2005));
    }

    @Test
    void theTimesOfAListAreNotTheWordsOfWhatFollows() {
        var groups =
                timed(
                        "Revenue was $3 million and $5 million in 2006 and 2005, and $7 million and"
                                + " $9 million in 2004 and 2003");

        assertThat(groups.get(2).lead()).noneMatch(Token.When.class::isInstance);
    }

    @Test
    void theNameBehindTheLastFigureIsOfAll() {
        var groups =
                timed("In 2006 and 2005 we had $3 million and $5 million of revenue, respectively");

        assertThat(groups).allMatch(group -> group.tail().named().isPresent());
    }

    @Test
    void aFigureOfAnotherTimeGoesOn() {
        assertThat(goesOn("Revenue was $3 million in 2006 and $5 million in 2005")).isTrue();
        assertThat(goesOn("Revenue was $3 million in 2006 and $5 million in 2006")).isFalse();
        assertThat(goesOn("Revenue was $3 million in 2006 and $5 million")).isFalse();
        assertThat(goesOn("Revenue was $3 million in 2006 and 5% in 2005")).isFalse();
        assertThat(goesOn("Revenue was $3 million in 2006 and sales $5 million in 2005")).isFalse();
        assertThat(goesOn("Revenue was $3 million in 2006, a $5 million increase in 2005"))
                .isFalse();
    }

    @Test
    void aChangeBehindAListIsFromOneOfItsTimesToTheOther() {
        var sentence =
                "Revenue in 2006 and 2005 was $3 million and $5 million, respectively, a decrease"
                        + " of 40%";
        var change = change(sentence);

        assertThat(change.tail().now().orElseThrow().moment()).isEqualTo(year(2006));
        assertThat(change.tail().against().orElseThrow().moment()).isEqualTo(year(2005));
        assertThat(Lexed.said(sentence).getLast().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void aChangeThatNamesItsTimeKeepsIt() {
        var change =
                change(
                        "Revenue in 2006 and 2005 was $3 million and $5 million, respectively, a"
                                + " decrease of 40% from 2004");

        assertThat(change.tail().against().orElseThrow().moment()).isEqualTo(year(2004));
    }

    @Test
    void aChangeOfAnotherThingHasNoneOfThem() {
        var change =
                change(
                        "Revenue in 2006 and 2005 was $3 million and $5 million, respectively, and"
                                + " net loss decreased 40%");

        assertThat(change.tail().against()).isEmpty();
    }

    private static Group change(String sentence) {
        var groups = Lexed.groups(sentence);
        return lists(sentence, groups).timed(groups.getLast());
    }

    private static boolean goesOn(String sentence) {
        var groups = Lexed.groups(sentence);
        return lists(sentence, groups).goesOn(groups.getFirst(), groups.getLast());
    }

    private static List<Group> timed(String sentence) {
        var groups = Lexed.groups(sentence);
        var lists = lists(sentence, groups);
        assertThat(groups).allMatch(lists::hold);
        return groups.stream().map(lists::timed).toList();
    }

    private static TimedLists lists(String sentence, List<Group> groups) {
        return new TimedLists(sentence, Lexed.tokens(sentence), groups);
    }

    private static Moment year(int year) {
        return new Moment.Year(java.util.Optional.of(year));
    }
}
