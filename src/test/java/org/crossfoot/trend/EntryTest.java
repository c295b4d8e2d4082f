package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class EntryTest {

    private final Filing first = Sheets.empty();
    private final Filing second = Sheets.filing("! name=Larkspur\nText\n");
    private final Entry entry = new Entry(point("30412", -3), List.of(first), List.of());

    @Test
    void repeatsAreKeptInTheOrderInWhichTheyCome() {
        var repeated =
                entry.repeatedBy(second, point("30000", -6)).repeatedBy(first, point("31000", -6));

        assertThat(repeated.repeats())
                .extracting(Entry.Repeat::filing)
                .containsExactly(second, first);
        assertThat(repeated.point()).isEqualTo(entry.point());
    }

    @Test
    void onlyWhatNoRoundingExplainsContradicts() {
        var repeated =
                entry.repeatedBy(second, point("30000", -6)).repeatedBy(first, point("29000", -3));

        assertThat(repeated.contradictions())
                .extracting(Entry.Repeat::filing)
                .containsExactly(first);
    }

    private static Series.Point point(String thousands, int decimals) {
        return new Series.Point(
                Period.monthsTo(9, LocalDate.of(2006, 9, 30)),
                new Amount(new BigDecimal(thousands).scaleByPowerOfTen(3), decimals),
                Series.Basis.REPORTED,
                List.of());
    }
}
