package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $(10,419) | -10419 | $  | (10,419 | )
                    39,329    | 39329  | '' | 39,329  | ''
                    .10       | 0.1    | '' | .10     | ''
                    € 12      | 12     | €  | 12      | ''
                    -5        | -5     | '' | (5      | )
                    (47.5)%   | -47.5  | '' | (47.5   | %)
                    $ --      | 0      | $  | –       | ''
                    """)
    void eachPartOfAFigureHasItsSlot(
            String shown, BigDecimal value, String currency, String digits, String tail) {
        var fact = new Fact(new Amount(value, 0), shown, new Source("d1", 0, 1));

        assertThat(Printed.of(fact)).isEqualTo(new Printed(currency, digits, tail));
    }
}
