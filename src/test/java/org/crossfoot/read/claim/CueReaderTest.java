package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.read.claim.Cue.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Revenue was $3.1 million                              | NOW
                    Revenue was a record $3.1 million                     | NOW
                    Revenue of $3.1 million                               | NOW
                    Revenue increased to $3.1 million                     | NOW
                    Revenue increased slightly to $3.1 million            | NOW
                    Revenue compared to $3.1 million                      | THEN
                    Revenue decreased by 40 basis points to $3.1 million  | NOW
                    Revenue came in at $3.1 million                       | NOW
                    At $3.1 million, revenue                              | NOW
                    Stores at $3.1 million                                | NONE
                    Revenue compared to a loss of $3.1 million            | THEN
                    Revenue rose in the quarter, to $3.1 million          | NOW
                    Revenue decreased from $3.1 million                   | THEN
                    Revenue increased by $3.1 million                     | CHANGE
                    Revenue increased $3.1 million                        | CHANGE
                    An increase of $3.1 million                           | CHANGE
                    An increase in revenue of $3.1 million                | CHANGE
                    The increase in revenue was $3.1 million              | CHANGE
                    Revenue rose to $3.1 million, or 40% higher           | NOW
                    Revenue was down 260 points from $3.1 million         | THEN
                    A $3.1 million decrease in revenue                    | CHANGE
                    Revenue remained flat at $3.1 million                 | NOW
                    Systems with $3.1 million                             | NONE
                    (Q1 2019: $3.1 million)                               | THEN
                    ($3.1 million in 2019)                                | THEN
                    ($3.1 million)                                        | NONE
                    offset by $0.2 million of increased stock compensation | COMPONENT
                    """)
    void theWordsNearestToAFigureSayWhatItIs(String sentence, Base base) {
        assertThat(Lexed.cue(sentence).base()).isEqualTo(base);
    }

    @Test
    void theWayOfAChangeIsThatOfItsWord() {
        assertThat(Lexed.cue("Revenue decreased by $3.1 million").way()).isEqualTo(Token.Way.DOWN);
        assertThat(Lexed.cue("an improvement of $3.1 million").way()).isEqualTo(Token.Way.BETTER);
    }

    @Test
    void anAdjectiveBehindTwoFiguresIsOfBothOrOfTheLast() {
        assertThat(Lexed.cue("Revenue was $3.1 million, or 46% higher").sure()).isFalse();
        assertThat(Lexed.cue("Revenue was $3.1 million, or 46%, higher").sure()).isTrue();
        assertThat(Lexed.cue("Revenue was 46% higher").sure()).isTrue();
        assertThat(Lexed.cue("Revenue was down 260 points from $3.1 million").sure()).isFalse();
    }

    @Test
    void aFigureRightBehindANameIsNotSure() {
        assertThat(Lexed.cue("Revenue $3.1 million").sure()).isFalse();
        assertThat(Lexed.cue("Revenue was $3.1 million").sure()).isTrue();
    }

    @Test
    void whatGoesOnWithAndIsWhatTheGroupBeforeWas() {
        String sentence =
                "Revenue fell 47% from the prior year quarter and 53% from the prior quarter";
        var second = Lexed.groups(sentence).getLast();
        var reader = new CueReader(sentence);

        assertThat(reader.cue(second, Optional.of(Cue.change(Token.Way.DOWN)), true))
                .isEqualTo(Cue.change(Token.Way.DOWN));
        assertThat(reader.cue(second, Optional.of(Cue.now(true)), true)).isEqualTo(Cue.NONE);
    }
}
