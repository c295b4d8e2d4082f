package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailParserTest {

    @Test
    void aListOfNamesIsOfMoreThanTheFirst() {
        assertThat(Lexed.tail("$5 million in cash and turbines").narrowed()).isTrue();
        assertThat(Lexed.tail("$5 million in cash, total assets").narrowed()).isTrue();
        assertThat(Lexed.tail("$5 million in cash, the most so far").narrowed()).isFalse();
    }

    @Test
    void whatANameBehindAnArticleIsOfHasItsTime() {
        var tail = Lexed.tail("a $5 million gross loss in the prior quarter");

        assertThat(tail.named().orElseThrow().subject().name()).isEqualTo("gross loss");
        assertThat(tail.now().or(tail::against).orElseThrow().moment())
                .isEqualTo(new Moment.QuarterBefore());
    }

    @Test
    void aTurnBehindAFigureBelongsToIt() {
        var tail = Lexed.tail("a $1.1 million increase in revenue");

        assertThat(tail.turn().orElseThrow().way()).isEqualTo(Token.Way.UP);
        assertThat(tail.named().orElseThrow().subject().name()).isEqualTo("revenue");
    }

    @Test
    void aNameMayStandBeforeTheTurn() {
        var tail = Lexed.tail("with 7 percent revenue growth");

        assertThat(tail.named().orElseThrow().subject().name()).isEqualTo("revenue");
        assertThat(tail.turn()).isPresent();
    }

    @Test
    void whatIsSaidToBeIncreasedIsAPart() {
        assertThat(Lexed.tail("$0.2 million of increased stock compensation").part()).isTrue();
        assertThat(Lexed.tail("$0.2 million of stock compensation").part()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Net loss was $7.7 million (excluding the recovery)     | true
                    Net loss was $7.7 million before restructuring         | true
                    Net loss was $7.7 million in the quarter, net of taxes | true
                    Net loss was $0.10 from continuing operations          | true
                    Net loss was $7.7 million on a cash basis              | true
                    Net loss was $7.7 million on a diluted basis           | false
                    Net loss was $7.7 million in the second quarter        | false
                    """)
    void wordsBehindAFigureMayMakeItAnother(String sentence, boolean narrowed) {
        assertThat(Lexed.tail(sentence).narrowed()).isEqualTo(narrowed);
    }

    @Test
    void timesAreThoseOfTheFigureOrWhatItIsComparedWith() {
        var tail =
                Lexed.tail(
                        "Revenue fell 47% in the second quarter from the prior year comparable"
                                + " quarter.");

        assertThat(moment(tail.now())).isInstanceOf(Moment.Quarter.class);
        assertThat(moment(tail.against())).isInstanceOf(Moment.YearBefore.class);
    }

    @Test
    void inAnEarlierTimeIsItsOwn() {
        assertThat(moment(Lexed.tail("was $5.8 million in the prior year quarter").now()))
                .isInstanceOf(Moment.YearBefore.class);
        assertThat(moment(Lexed.tail("fell 5% over the prior year quarter").against()))
                .isInstanceOf(Moment.YearBefore.class);
    }

    @Test
    void someWordsMakeItAnotherFigure() {
        assertThat(Lexed.tail("up 10% in constant currency").spoiled()).isTrue();
        assertThat(Lexed.tail("up 10% in the second quarter").spoiled()).isFalse();
    }

    @Test
    void aStrangerBehindInNarrowsIt() {
        assertThat(Lexed.tail("gains of $2 million in other ventures").narrowed()).isTrue();
        assertThat(Lexed.tail("gains of $2 million in the second quarter").narrowed()).isFalse();
    }

    private static Moment moment(Optional<Token.When> when) {
        return when.orElseThrow().moment();
    }

    @Test
    void anAdjectiveOfAnotherFigureMakesNothingOfThisOne() {
        assertThat(Lexed.tail("Net loss was $3 million, non-GAAP EPS was low").spoiled()).isFalse();
        assertThat(Lexed.tail("Revenue was $3 million compared to adjusted EBITDA of").spoiled())
                .isFalse();
        assertThat(Lexed.tail("Revenue rose $3 million compared to adjusted EBITDA of").spoiled())
                .isTrue();
        assertThat(Lexed.tail("$3 million of non-GAAP EPS").spoiled()).isTrue();
        assertThat(Lexed.tail("Revenue was $3 million, excluding revenue of turbines").spoiled())
                .isTrue();
    }
}
