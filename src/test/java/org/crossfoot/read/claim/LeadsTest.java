package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In fiscal 2007 our revenue was $3.1 million    | revenue was
                    Turbines sold, while the fees were $3.1 million | fees were
                    $3.1 million was paid                          | $3.1
                    """)
    void aClaimBeginsAtItsNameOrItsClause(String sentence, String words) {
        var group = Lexed.groups(sentence).getFirst();

        int start = Leads.start(group, Lexed.topic(sentence));

        assertThat(sentence.substring(start)).startsWith(words);
    }

    @Test
    void theTimeIsThatOfTheFigureAndNotWhatItIsComparedWith() {
        assertThat(time("Revenue for fiscal 2007 was $3.1 million"))
                .contains(new Moment.Year(Optional.of(2007)));
        assertThat(
                        time(
                                "In fiscal 2007, compared with fiscal 2006, revenue increased $3.1"
                                        + " million"))
                .contains(new Moment.Year(Optional.of(2007)));
        assertThat(time("Revenue was $3.1 million")).isEmpty();
        assertThat(time("Revenue for fiscal 2007 compared to $3.1 million")).isEmpty();
    }

    @Test
    void aTimeNamedByItsPlaceIsRelative() {
        var group =
                Lexed.groups("Compared to the prior quarter, revenue rose $3.1 million").getFirst();

        assertThat(Leads.relative(group).map(Token.When::moment))
                .contains(new Moment.QuarterBefore());
        assertThat(Leads.relative(Lexed.groups("Revenue was $3.1 million").getFirst())).isEmpty();
    }

    private static Optional<Moment> time(String sentence) {
        return Leads.time(Lexed.groups(sentence).getFirst(), Lexed.cue(sentence))
                .map(Token.When::moment);
    }
}
