package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Revenue was $3.1 million                | LEVEL           | MONEY
                    Revenue compared to $3.1 million        | COMPARED_LEVEL  | MONEY
                    Revenue decreased by $2.7 million       | CHANGE_AMOUNT   | MONEY
                    Revenue decreased 47%                   | CHANGE_PERCENT  | PERCENT
                    Gross loss was 73% of revenue           | SHARE_OF_BASIS  | PERCENT
                    Gross margin was 12%                    | SHARE_OF_BASIS  | PERCENT
                    Gross margin decreased 12%              | OTHER           | PERCENT
                    Net loss was $0.10 per share            | PER_SHARE       | PER_SHARE
                    Net loss per share was $3 million       | OTHER           | PER_SHARE
                    Revenue was 12%                         | OTHER           | PERCENT
                    """)
    void aFigureClaimsWhatItsUnitAndItsWordsMakeOfIt(String sentence, Kind kind, Unit unit) {
        var said = Lexed.said(sentence).getFirst();

        assertThat(said.kind()).isEqualTo(kind);
        assertThat(said.unit()).isEqualTo(unit);
    }

    @Test
    void whatHasNoKindIsAGuess() {
        assertThat(Lexed.said("Revenue was 12%").getFirst().sureness()).isEqualTo(Sureness.GUESS);
        assertThat(Lexed.said("Revenue was $3 million").getFirst().sureness())
                .isEqualTo(Sureness.SURE);
        assertThat(Lexed.said("Revenue $3 million").getFirst().sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void aNameThatSaysMoreThanItsRowIsNotSure() {
        var measures =
                new Measures(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                                        @ 2006-09-30
                                        Current liabilities:
                                          [d DeferredRevenueCurrent] Deferred revenue | 910
                                        [n] Deferred revenue, noncurrent | 120
                                        """)
                                .statements());
        String sentence = "Deferred revenue was $0.9 million";
        var tokens = new Lexer(measures, Set.of()).tokens(sentence);

        var said = new Grammar(measures, sentence, tokens, List.of()).said().getFirst();

        assertThat(said.kind()).isEqualTo(Kind.LEVEL);
        assertThat(said.sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void parenthesesMakeAFigureNegative() {
        assertThat(
                        Lexed.said("Net income was $(10.5) million")
                                .getFirst()
                                .stated()
                                .orElseThrow()
                                .value())
                .isEqualByComparingTo("-10500000");
    }

    @Test
    void aShareOfSomethingElseIsNotEarnings() {
        assertThat(Lexed.said("Revenue was $0.10 per share").getFirst().subject().rows()).isEmpty();
        assertThat(Lexed.said("Net loss was $0.10 per share").getFirst().subject().rows())
                .isNotEmpty();
    }

    @Test
    void theTimeOfAComparedLevelIsWhatItIsComparedWith() {
        var then =
                Lexed.said(
                                "Revenue was $3.1 million compared to $5.8 million in the prior"
                                        + " year quarter")
                        .getLast();

        assertThat(then.now()).isEmpty();
        assertThat(then.against()).contains(new Moment.YearBefore());
        assertThat(then.then()).isTrue();
    }
}
