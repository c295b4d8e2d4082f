package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Source;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    /** Figures in millions; the table is known to the thousand. */
    @ParameterizedTest
    @CsvSource({
        "NONE, 3.1, 3.118, true",
        "NONE, 3.1, 3.151, false",
        "ABOUT, 3.1, 3.190, true",
        "ABOUT, 3.1, 3.210, false",
        "OVER, 120, 124.000, true",
        "OVER, 120, 119.000, false",
        "OVER, 120, 131.000, false",
        "NEARLY, 120, 117.000, true",
        "NEARLY, 120, 121.000, false",
        "NEARLY, 120, 109.000, false",
        "AT_LEAST, 3.1, 9.000, true",
        "AT_LEAST, 3.1, 3.000, false",
        "UP_TO, 3.1, 1.000, true",
        "UP_TO, 3.1, 3.200, false",
    })
    void theWordBeforeAFigureSaysHowFarItReaches(
            Hedge hedge, String stated, String table, boolean fits) {
        assertThat(Printed.fits(claim(hedge), millions(stated), interval(table))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "OVER, 120, 200.000, true",
        "OVER, 120, 100.000, false",
        "NEARLY, 120, 20.000, true",
        "NEARLY, 120, 130.000, false",
        "NONE, 120, 200.000, false",
        "ABOUT, 120, 200.000, false",
    })
    void onTheRightSideFarOffIsLoose(Hedge hedge, String stated, String table, boolean loose) {
        assertThat(Printed.loose(claim(hedge), millions(stated), interval(table))).isEqualTo(loose);
    }

    private static Amount millions(String printed) {
        return Amount.printed(new BigDecimal(printed), 6);
    }

    private static Interval interval(String millions) {
        return millions(millions).interval();
    }

    private static Claim claim(Hedge hedge) {
        var words = new Source("d1", 0, 4);
        return new Claim(
                words,
                words,
                "text",
                Claim.Kind.LEVEL,
                Subject.unknown("revenue"),
                Optional.empty(),
                Unit.MONEY,
                hedge,
                Claim.Direction.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Sureness.SURE,
                false);
    }
}
