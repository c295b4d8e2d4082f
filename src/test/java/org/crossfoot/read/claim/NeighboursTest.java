package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.crossfoot.read.claim.Neighbours.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Revenue was $3.1 million            | CLEAR
                    Total revenue was $3.1 million      | CLEAR
                    Total reported revenue was $3       | SOFT
                    Net reported revenue was $3         | SOFT
                    Operating reported revenue was $3   | SOFT
                    Total European revenue fell         | NARROWED
                    Larkspur revenue was $3.1 million   | CLEAR
                    Larkspur's revenue was $3.1 million | CLEAR
                    A benefit to revenue was $3         | NARROWED
                    We turn to revenue of $3            | CLEAR
                    European revenue was $3.1 million   | NARROWED
                    Heron's revenue was $3.1 million    | SOFT
                    Currently revenue was $3.1 million  | CLEAR
                    non-revenue was $3.1 million        | NARROWED
                    revenue-based fees were $3 million  | NARROWED
                    revenue per unit was $3             | NARROWED
                    revenue excluding fees was $3       | NARROWED
                    revenue of $3.1 million             | CLEAR
                    revenue for the second quarter      | CLEAR
                    revenue in Europe was $3.1 million  | SOFT
                    revenue and fees were $3.1 million  | SOFT
                    revenue turbines were sold          | NARROWED
                    revenue remained flat               | CLEAR
                    """)
    void wordsAroundANameMayNarrowIt(String sentence, Verdict verdict) {
        assertThat(of(sentence, "revenue")).isEqualTo(verdict);
    }

    @Test
    void interestLessWhatIsEarnedIsAnotherRow() {
        assertThat(of("Interest expense, net was $3", "interest expense")).isEqualTo(Verdict.SOFT);
        assertThat(of("Interest expense net was $3", "interest expense")).isEqualTo(Verdict.SOFT);
        assertThat(of("Interest expense was $3", "interest expense")).isEqualTo(Verdict.CLEAR);
    }

    private static Verdict of(String sentence, String name) {
        int from = sentence.toLowerCase(Locale.ROOT).indexOf(name);
        var before = Lexed.tokens(sentence).stream().filter(token -> token.to() <= from).toList();
        return new Neighbours(Lexed.COMPANY).of(sentence, from, from + name.length(), before);
    }
}
