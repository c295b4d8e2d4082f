package org.crossfoot.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void whatIsNotKnownIsNull() {
        var json =
                Written.object(
                        out -> {
                            Json.text(out, "name", Optional.empty());
                            Json.text(out, "filed", Optional.of(LocalDate.EPOCH));
                            Json.period(out, Optional.empty());
                        });

        assertThat(json)
                .hasToString(
                        "{\"name\":null,\"filed\":\"1970-01-01\",\"start\":null,\"end\":null}");
    }

    @Test
    void aPointInTimeHasAnEndAlone() {
        var day = LocalDate.of(2006, 9, 30);

        assertThat(Written.object(out -> Json.period(out, Optional.of(Period.at(day)))))
                .hasToString("{\"start\":null,\"end\":\"2006-09-30\"}");
        assertThat(Written.object(out -> Json.period(out, Optional.of(Period.monthsTo(3, day)))))
                .hasToString("{\"start\":\"2006-07-01\",\"end\":\"2006-09-30\"}");
    }

    @Test
    void numbersHaveNoExponent() {
        assertThat(Written.object(out -> Json.number(out, "value", new BigDecimal("3.9329E+7"))))
                .hasToString("{\"value\":39329000}");
        assertThat(Json.whole(new BigDecimal("0.10"))).hasToString("0.10");
    }

    @Test
    void eachItemIsAnObjectOfItsOwn() {
        assertThat(
                        Written.object(
                                out ->
                                        Json.array(
                                                out,
                                                "rows",
                                                List.of(1, 2),
                                                row -> out.writeNumberProperty("row", row))))
                .hasToString("{\"rows\":[{\"row\":1},{\"row\":2}]}");
    }
}
