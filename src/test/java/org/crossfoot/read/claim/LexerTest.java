package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Sheets;
import org.crossfoot.read.claim.Token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    @Test
    void everyCharacterButBlanksBelongsToOneToken() {
        String sentence = "Revenue, however, was $3.1 million; see below (R&D).";
        int at = 0;
        for (Token token : Lexed.tokens(sentence)) {
            assertThat(sentence.substring(at, token.from())).isBlank();
            assertThat(token.to()).isGreaterThan(token.from());
            at = token.to();
        }
        assertThat(at).isEqualTo(sentence.length());
    }

    @Test
    void aNameKeepsTheWordsInWhichItIsSaid() {
        var named = Lexed.only("Net sales were lower.", Token.Named.class);

        assertThat(named.subject().rows()).isNotEmpty();
        assertThat(named.sure()).isTrue();
    }

    @Test
    void aSaleIsNotSales() {
        assertThat(Lexed.tokens("The sale was closed.", Token.Named.class)).isEmpty();
    }

    @Test
    void whatIsEarnedOrLostIsAFigureOnlyRightBeforeOne() {
        assertThat(Lexed.tokens("The company lost $10.5 million.", Token.Named.class)).hasSize(1);
        assertThat(Lexed.tokens("The company lost customers.", Token.Named.class)).isEmpty();
    }

    @Test
    void whatALabelAddsInBracketsSaysNothing() {
        assertThat(Lexed.tokens("Revenue (unaudited) was lower.", Token.Strange.class)).isEmpty();
        assertThat(Lexed.tokens("Revenue (basic and diluted) was $3.", Token.Strange.class))
                .isEmpty();
        assertThat(Lexed.tokens("Revenue (abroad) was $3.", Token.Strange.class)).isNotEmpty();
    }

    @Test
    void whatMayBeAnotherRowsNameIsNotSure() {
        assertThat(retailer("Sales were $3.", "sales").sure()).isFalse();
        assertThat(retailer("Total revenues were $3.", "total revenues").sure()).isTrue();
        assertThat(retailer("Gross margin was 3%.", "gross margin").sure()).isFalse();
    }

    /** A name among sales before and after excise taxes. */
    private static Token.Named retailer(String sentence, String name) {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations
                        @ 3m 2006-09-30
                        Sales | 391
                        Less excise taxes | 92
                        Net sales | 299
                        [rev Revenues] Total revenues | 303
                        [gross GrossProfit] Gross profit | 118
                        """);
        return new Lexer(new Measures(filing.statements()), Set.of())
                .tokens(sentence).stream()
                        .filter(Token.Named.class::isInstance)
                        .map(Token.Named.class::cast)
                        .filter(named -> named.in(sentence).equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void howFarAPercentageMovedIsNoFigure() {
        assertThat(Lexed.tokens("Revenue fell by 40 basis points.", Token.Strange.class)).isEmpty();
        assertThat(Lexed.tokens("Revenue fell 1.5 percentage points.", Token.Quantity.class))
                .isEmpty();
    }

    @Test
    void aNarrowedNameIsStrange() {
        assertThat(Lexed.tokens("European revenue fell.", Token.Named.class)).isEmpty();
        assertThat(Lexed.tokens("European revenue fell.", Token.Strange.class)).hasSize(2);
    }

    @Test
    void aTotalOfRowsThatHaveNoSuchWordIsNotSureToBeOneOfThem() {
        var sure = Lexed.only("Net sales were $3.", Token.Named.class);
        var sum = Lexed.only("Total receivables were $3.", Token.Named.class);

        assertThat(sure.sure()).isTrue();
        assertThat(sum.sure()).isFalse();
    }

    @Test
    void theMarkOfAFootnoteSaysNothing() {
        assertThat(Lexed.tokens("Revenue (1) was lower.", Token.Strange.class)).isEmpty();
        assertThat(Lexed.tokens("Revenue (1, 2) was $3.", Token.Quantity.class)).hasSize(1);
    }

    @Test
    void theCompanysOwnNameIsNoStranger() {
        assertThat(Lexed.tokens("Larkspur's revenue fell.", Token.Strange.class)).isEmpty();
        assertThat(Lexed.tokens("Heron's revenue fell.", Token.Strange.class)).isNotEmpty();
    }

    @Test
    void aHedgeIsOneOnlyBeforeAFigure() {
        assertThat(Lexed.only("over $3 million", Token.Hedging.class).hedge())
                .isEqualTo(Hedge.OVER);
        assertThat(Lexed.tokens("over the year", Token.Hedging.class)).isEmpty();
    }

    @Test
    void aShareIsOneOnlyBehindAFigure() {
        var share = Lexed.only("$0.10 per diluted common share", Token.PerShare.class);

        assertThat(share.diluted()).isTrue();
        assertThat(share.basic()).isFalse();
        assertThat(Lexed.tokens("loss per diluted share", Token.PerShare.class)).isEmpty();
    }

    @Test
    void theShortFormOfANameIsNoBreakInTheSentence() {
        assertThat(Lexed.tokens("Net income (\u201cNI\u201d) was $3.1 million", Token.Joint.class))
                .extracting(Token.Joint::role)
                .doesNotContain(Token.Role.COMMA);
        assertThat(Lexed.tokens("Net income (\"as adjusted\") was $3", Token.Joint.class))
                .extracting(Token.Joint::role)
                .contains(Token.Role.COMMA);
    }

    @Test
    void aShareMayBeSaidInShort() {
        assertThat(Lexed.tokens("$3.1 million, $0.10 diluted EPS", Token.PerShare.class))
                .hasSize(1);
    }

    @Test
    void marksJoinAndPart() {
        assertThat(Lexed.tokens("a; b: c, d (e"))
                .filteredOn(Token.Joint.class::isInstance)
                .extracting(token -> ((Token.Joint) token).role())
                .containsExactly(Role.STOP, Role.LEVEL, Role.COMMA, Role.COMMA);
    }

    @Test
    void theShortFormBehindANameIsNoStranger() {
        String sentence = "Research and development (R&D) expenses rose.";

        assertThat(Lexed.tokens(sentence, Token.Strange.class)).isEmpty();
        assertThat(Lexed.tokens(sentence, Token.Joint.class)).isEmpty();
    }

    @Test
    void aPrimaryShareIsAShare() {
        assertThat(Lexed.only("$0.10 per primary share", Token.PerShare.class).diluted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GAAP EPS rose",
                "Diluted GAAP earnings per share rose",
                "Cash flows provided by financing activities rose",
                "Net cash used by operating activities rose",
                "Cash used in investing activities rose",
                "Positive cash flows from operating activities rose",
            })
    void knowsWhatReleasesCallTheirFigures(String sentence) {
        var named = Lexed.tokens(sentence).getFirst();

        assertThat(named).isInstanceOf(Token.Named.class);
        assertThat(named.to()).isEqualTo(sentence.length() - " rose".length());
    }
}
