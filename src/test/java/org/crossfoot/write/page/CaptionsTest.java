package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

    @Test
    void theUnitIsCurrencyAndScale() {
        assertThat(Captions.unit(statement("", 3, true, "USD"), Drawn.PHRASE))
                .isEqualTo("US dollars in thousands");
    }

    @Test
    void aCurrencyWithoutANameGoesByItsCode() {
        assertThat(Captions.unit(statement("", 6, true, "CHF"), Drawn.PHRASE))
                .isEqualTo("CHF in millions");
    }

    @Test
    void anAssumedScaleIsSaidToBeAssumed() {
        assertThat(Captions.unit(statement("", 0, false, "USD"), Drawn.PHRASE))
                .isEqualTo("US dollars, scale not stated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (In thousands, except per share data) | In thousands, except per share data
                    In millions (unaudited)               | In millions (unaudited)
                    (unaudited) (in thousands)            | (unaudited) (in thousands)
                    ( )                                   | No unit stated
                    ''                                    | No unit stated
                    """)
    void theCaptionLosesItsParentheses(String printed, String shown) {
        assertThat(Captions.caption(statement(printed, 3, true, "USD"), Drawn.PHRASE))
                .isEqualTo(shown);
    }

    @Test
    void aScaleWithoutAWordIsAPowerOfTen() {
        assertThat(Captions.scale(5, Drawn.PHRASE)).isEqualTo("× 10^5");
    }

    private static Statement statement(String text, int power, boolean stated, String currency) {
        return new Statement(
                "s1",
                "d1",
                Statement.Kind.BALANCE_SHEET,
                "Balance Sheets",
                new Statement.Caption(text, power, stated, currency),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Source("d1", 0, 0),
                Sureness.SURE);
    }
}
