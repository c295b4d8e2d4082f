package org.crossfoot.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonStatementTest {

    private final JsonNode statement =
            written(
                    """
                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30 | % 3m 2006-09-30 | ?
                    Revenue, net of returns of $12 | $3,118 | 12.5 |
                    > returns of | 12 | |
                    [/percent] Margin | 8.5% | -- | 3
                    """);

    @Test
    void valuesAreInFullUnitsAndPercentagesAreNumbers() {
        assertThat(statement.at("/rows/0/values").toString()).isEqualTo("[3118000,0.125,null]");
        assertThat(statement.at("/rows/0/shown").toString())
                .isEqualTo("[\"$3,118\",\"12.5\",null]");
        assertThat(statement.at("/rows/2/values").toString()).isEqualTo("[0.085,0.0,0.03]");
    }

    @Test
    void aMemoIsALineThatSaysSo() {
        assertThat(statement.at("/rows/1/memo").asBoolean()).isTrue();
        assertThat(statement.at("/rows/1/role").asString()).isEqualTo("LINE");
        assertThat(statement.at("/rows/0").has("memo")).isFalse();
    }

    @Test
    void aColumnWithoutAPeriodSaysSo() {
        assertThat(statement.at("/columns/2/start").isNull()).isTrue();
        assertThat(statement.at("/columns/2/end").isNull()).isTrue();
        assertThat(statement.at("/columns/1/use").asString()).isEqualTo("PERCENT");
    }

    @Test
    void anAssumedScaleIsSaidToBeNone() {
        var bare = written("# BALANCE_SHEET GUESS | Balance Sheets\n@ 2006-09-30\nCash | 1\n");

        assertThat(bare.get("scale").asLong()).isEqualTo(1);
        assertThat(bare.get("scaleStated").asBoolean()).isFalse();
        assertThat(bare.get("sureness").asString()).isEqualTo("GUESS");
        assertThat(statement.get("scaleStated").asBoolean()).isTrue();
    }

    private static JsonNode written(String script) {
        var statement = Sheets.filing(script).statements().getFirst();
        return Written.object(json -> new JsonStatement(json).write(statement));
    }
}
