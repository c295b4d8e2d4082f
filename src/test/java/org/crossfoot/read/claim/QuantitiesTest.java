package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $2.9 million rest     | 2900000    | -5 | MONEY
                    $1,234                | 1234       | 0  | MONEY
                    $30,987,000 rest      | 30987000   | -3 | MONEY
                    $451,000              | 451000     | -3 | MONEY
                    $5,000                | 5000       | 0  | MONEY
                    $30,987,000.00        | 30987000   | 2  | MONEY
                    $0.10 per share       | 0.1        | 2  | MONEY
                    $.05                  | 0.05       | 2  | MONEY
                    $8.9 billion.         | 8900000000 | -8 | MONEY
                    $39.3M in             | 39300000   | -5 | MONEY
                    48% from              | 48         | 0  | PERCENT
                    17.2 percent of sales | 17.2       | 1  | PERCENT
                    4.7%, increase        | 4.7        | 1  | PERCENT
                    12 cents              | 0.12       | 2  | MONEY
                    """)
    void readsValueAndPrintedPrecision(String text, String value, int decimals, Unit unit) {
        var quantity = Quantities.at(text, 0).orElseThrow();

        assertThat(quantity.amount().value()).isEqualByComparingTo(value);
        assertThat(quantity.amount().decimals()).isEqualTo(decimals);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @Test
    void readsParenthesesAsLess() {
        assertThat(Quantities.at("($1.5) million", 0).orElseThrow().negative()).isTrue();
        assertThat(Quantities.at("$(2,463) million", 0).orElseThrow().negative()).isTrue();
    }

    @Test
    void leavesTheSentencesOwnParenthesisAlone() {
        String sentence = "(or $1.5 million)";

        var quantity = Quantities.at(sentence, 4).orElseThrow();

        assertThat(quantity.negative()).isFalse();
        assertThat(quantity.to()).isEqualTo(sentence.length() - 1);
        assertThat(Quantities.at("($(3.16) per share)", 0)).isEmpty();
        assertThat(Quantities.at("$(3.16) per share)", 0).orElseThrow().negative()).isTrue();
    }

    @Test
    void takesNoPlainNumberForAFigure() {
        assertThat(Quantities.at("3,500 systems", 0)).isEmpty();
        assertThat(Quantities.at("percentage", 0)).isEmpty();
    }
}
