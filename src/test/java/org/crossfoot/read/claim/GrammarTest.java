package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We expect revenue of $3.1 million",
                "Adjusted revenue was $3.1 million",
                "Revenue and costs were $3.1 million and $5.4 million, respectively",
            })
    void hopesListsAndAdjustedFiguresAreNoClaims(String sentence) {
        assertThat(Lexed.said(sentence)).allMatch(said -> said.kind() == Kind.OTHER);
    }

    @Test
    void aTimeBeforeASemicolonMayOrMayNotBeThatOfWhatFollows() {
        var timed = Lexed.said("In the second quarter, revenue was $3.1 million; net loss was $9.");
        var plain = Lexed.said("Revenue was $3.1 million; net loss was $9 million.");

        assertThat(timed.getLast().sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(plain.getLast().sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void whatStandsBesideAComparedFigureIsComparedToo() {
        var said =
                Lexed.said(
                        "Net loss was $3 million on revenue of $5 million, compared to net loss of"
                                + " $4 million on revenue of $6 million in fiscal 2006.");

        assertThat(said).extracting(Said::then).containsExactly(false, false, true, true);
        assertThat(said.getLast().sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(Lexed.said("Revenue fell from $4 million to $3 million").getLast().then())
                .isFalse();
        assertThat(
                        Lexed.said("Revenue compared to $4 million, and net loss was $3 million.")
                                .getLast()
                                .then())
                .isFalse();
        assertThat(
                        Lexed.said("Revenue was $5 million, compared to $4 million, net loss of $3")
                                .getLast()
                                .then())
                .isFalse();
    }

    @Test
    void aTimeBetweenTwoFiguresMayBeOfEither() {
        assertThat(
                        Lexed.said(
                                        "Revenue was $5 million compared to a $4 million provision in"
                                                + " fiscal 2006 and $3 million in fiscal 2005.")
                                .get(1)
                                .sureness())
                .isEqualTo(Sureness.LIKELY);
        assertThat(Lexed.said("Revenue was $5 million compared to $4 million.").get(1).sureness())
                .isEqualTo(Sureness.SURE);
    }

    @Test
    void whereAFigureWentFollowsHowFar() {
        var said = Lexed.said("Revenue was up 69% at $15.1 million.");

        assertThat(said).extracting(Said::kind).containsExactly(Kind.CHANGE_PERCENT, Kind.LEVEL);
        assertThat(said.getLast().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void figuresBeforeAListAreSaidButNotSurely() {
        var said =
                Lexed.said(
                        "Gross loss was $2.3 million, revenue was $3.1 million, and net loss and"
                                + " costs were $10.5 million and $5.4 million, respectively");

        assertThat(said)
                .extracting(Said::kind, Said::sureness)
                .containsExactly(
                        tuple(Kind.LEVEL, Sureness.LIKELY),
                        tuple(Kind.LEVEL, Sureness.LIKELY),
                        tuple(Kind.OTHER, Sureness.GUESS),
                        tuple(Kind.OTHER, Sureness.GUESS));
    }

    @Test
    void aTimeThatIsComparedWithIsNotTheTimeOfWhatFollows() {
        var said =
                Lexed.said(
                        "Revenue of $3.1 million was up slightly compared with the third quarter of"
                                + " 2003 and increased 6% from the fourth quarter of 2003");

        assertThat(said).isNotEmpty().allMatch(one -> one.now().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GAAP EPS of $0.31, non-GAAP EPS of $0.24",
                "Net income was $3.1 million compared to adjusted net income of $2.4 million",
            })
    void theWordBeforeANameIsSaidOfThatName(String sentence) {
        assertThat(Lexed.said(sentence)).last().extracting(Said::kind).isEqualTo(Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net income was $0.3 million adjusted, revenue was $3.1 million",
                "Net income was $0.3 million adjusted and revenue was $3.1 million",
                "Net income was $0.3 million adjusted; revenue was $3.1 million",
            })
    void theWordBehindAFigureIsSaidOfThatFigure(String sentence) {
        assertThat(Lexed.said(sentence))
                .extracting(Said::kind)
                .containsExactly(Kind.OTHER, Kind.LEVEL);
    }

    @Test
    void eachFigureOfAGroupIsSaid() {
        assertThat(Lexed.said("Gross loss was $2.3 million, or 73% of revenue"))
                .extracting(Said::kind)
                .containsExactly(Kind.LEVEL, Kind.SHARE_OF_BASIS);
    }

    @Test
    void whatIsSaidBeginsWithItsNameAndEndsWithItsFigure() {
        String sentence = "In the quarter, revenue was $3.1 million, we said";
        var said = Lexed.said(sentence).getFirst();

        assertThat(sentence.substring(said.from(), said.to()))
                .isEqualTo("revenue was $3.1 million");
        assertThat(sentence.substring(said.figure())).startsWith("$3.1");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 10, 11, 12})
    void whatIsSaidBeginsWithAWholeWord(int words) {
        String sentence =
                "Timber of the company's " + "foundry ".repeat(words) + "brought $3.1 million";
        var said = Lexed.said(sentence).getFirst();

        assertThat(sentence.substring(said.from())).matches("(?s)(?:Timber|foundry) .*");
    }

    @Test
    void aSentenceThatBeginsWithTheComparisonIsNotSure() {
        assertThat(Lexed.said("Compared to the prior quarter, revenue was $3.1 million"))
                .noneMatch(said -> said.sureness() == Sureness.SURE);
    }

    @Test
    void whatAChangeIsPutDownToSpeaksOfTheSentenceBefore() {
        var before =
                Lexed.said(
                        "Selling, general and administrative costs decreased by $0.8 million from"
                                + " the prior year quarter");
        String offset = "The decrease was offset by $0.2 million of increased stock compensation";
        var component = Lexed.said(offset, before).getFirst();

        assertThat(component.kind()).isEqualTo(Kind.COMPONENT);
        assertThat(component.subject().rows()).hasSize(1);
        assertThat(component.against()).contains(new Moment.YearBefore());
        assertThat(Lexed.said(offset, List.of()).getFirst().subject().rows()).isEmpty();
    }

    @Test
    void hopesInAClauseOfTheirOwnLeaveWhatAVerbHasStated() {
        assertThat(
                        Lexed.said(
                                "Revenue was $3.1 million, primarily from turbines that we expect to"
                                        + " build"))
                .extracting(Said::kind)
                .containsExactly(Kind.LEVEL);
        assertThat(
                        Lexed.said(
                                "Revenue of $3.1 million, primarily from turbines, is expected in"
                                        + " the second quarter"))
                .extracting(Said::kind)
                .containsExactly(Kind.OTHER);
        assertThat(Lexed.said("Revenue was $3.1 million and is expected to rise"))
                .extracting(Said::kind)
                .containsExactly(Kind.OTHER);
    }

    @Test
    void ofTwoPercentagesOnlyTheLastIsInConstantCurrency() {
        assertThat(Lexed.said("Revenue decreased 10%, or 8% in constant currency"))
                .extracting(Said::kind)
                .containsExactly(Kind.CHANGE_PERCENT, Kind.OTHER);
        assertThat(Lexed.said("Revenue decreased $3.1 million, or 8%, in constant currency"))
                .extracting(Said::kind)
                .containsExactly(Kind.OTHER, Kind.OTHER);
    }

    @Test
    void figuresOfATimeEachGoOn() {
        var said =
                Lexed.said("Revenue was $3.1 million in 2006, $5.8 million in 2005 and $9 million");

        assertThat(said)
                .extracting(Said::kind, Said::now)
                .containsExactly(
                        tuple(Kind.LEVEL, Optional.of(new Moment.Year(Optional.of(2006)))),
                        tuple(Kind.LEVEL, Optional.of(new Moment.Year(Optional.of(2005)))),
                        tuple(Kind.OTHER, Optional.empty()));
    }

    @Test
    void figuresOfAListHaveTheirTimesInOrder() {
        var said =
                Lexed.said(
                        "Revenue was $3.1 million and $5.8 million for Q2 2007 and Q2 2006, and $9.7"
                                + " million and $9.8 million in 2006 and 2005, respectively");

        assertThat(said)
                .extracting(Said::kind, one -> one.now().orElseThrow())
                .containsExactly(
                        tuple(Kind.LEVEL, new Moment.Quarter(2, Optional.of(2007))),
                        tuple(Kind.LEVEL, new Moment.Quarter(2, Optional.of(2006))),
                        tuple(Kind.LEVEL, new Moment.Year(Optional.of(2006))),
                        tuple(Kind.LEVEL, new Moment.Year(Optional.of(2005))));
        assertThat(said).extracting(one -> one.subject().name()).containsOnly("Revenue");
    }

    @Test
    void noTwoFiguresOfAListShareACharacter() {
        var said =
                Lexed.said(
                        "In 2006 and 2005 we had $3.1 million and $5.8 million of revenue,"
                                + " respectively");

        assertThat(said).hasSize(2).allMatch(one -> one.subject().name().equals("revenue"));
        assertThat(said.getFirst().to()).isLessThanOrEqualTo(said.getLast().from());
    }
}
