package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareKindsTest {

    private static final String BASIC = "EarningsPerShareBasic";
    private static final String DILUTED = "EarningsPerShareDiluted";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic and diluted net loss per share were $0.15 and $0.14, respectively.",
                "Basic and fully diluted net loss per share were $0.15 and $0.14.",
                "Net loss per share, basic and diluted, was $0.15 and $0.14, respectively.",
                "Net loss was $0.15 and $0.14 per basic and diluted share, respectively.",
                "Net loss was $0.15 per basic share and $0.14 per diluted share.",
                "Net loss was $10.5 million, or $0.15 and $0.14 per basic and diluted share.",
            })
    void theFirstFigureIsOfTheKindNamedFirst(String sentence) {
        var shares = shares(sentence);

        assertThat(shares).extracting(ShareKindsTest::concept).containsExactly(BASIC, DILUTED);
        assertThat(shares).extracting(Said::sureness).containsOnly(Sureness.SURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Diluted and basic net loss per share were $0.14 and $0.15.
                    Net loss was $0.14 and $0.15 per diluted and basic share.
                    """)
    void soItIsTheOtherWayRound(String sentence) {
        assertThat(shares(sentence))
                .extracting(ShareKindsTest::concept)
                .containsExactly(DILUTED, BASIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic and diluted net loss per share were $0.15 and $0.14, respectively, compared"
                        + " to $0.12 and $0.11, respectively.",
            })
    void whatIsComparedWithIsInTheSameOrder(String sentence) {
        assertThat(shares(sentence))
                .extracting(ShareKindsTest::concept)
                .containsExactly(BASIC, DILUTED, BASIC, DILUTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic and diluted net loss per share was $0.15 and $0.14 in 2006 and 2005,"
                        + " respectively.",
                "Basic and diluted net loss per share was $0.15.",
                "Net loss per share was $0.15 and $0.14.",
            })
    void figuresOfTwoTimesOrOfOneKindAreLeftAsTheyAre(String sentence) {
        assertThat(shares(sentence)).extracting(ShareKindsTest::concept).doesNotContain(BASIC);
    }

    @Test
    void whatHasANameOfItsOwnIsOfNoKind() {
        assertThat(
                        shares(
                                "Basic and diluted net loss per share were $0.15 and $0.14, and"
                                        + " revenue was $3.12 and $3.11."))
                .extracting(ShareKindsTest::concept)
                .containsExactly(BASIC, DILUTED);
    }

    private static List<Said> shares(String sentence) {
        return Lexed.said(sentence).stream()
                .filter(one -> one.kind() == Kind.PER_SHARE || one.kind() == Kind.COMPARED_LEVEL)
                .toList();
    }

    private static String concept(Said said) {
        return said.subject().concept().orElseThrow().name();
    }
}
