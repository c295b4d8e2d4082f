package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.junit.jupiter.api.Test;

class ChartPointTest {

    private static final LocalDate END = LocalDate.of(2006, 9, 30);

    @Test
    void aSixteenWeekQuarterIsAQuarterAndAHalfIsLonger() {
        assertThat(ChartPoint.kind(Period.weeksTo(16, END))).isEqualTo("quarter");
        assertThat(ChartPoint.kind(Period.monthsTo(6, END))).isEqualTo("longer");
        assertThat(ChartPoint.kind(Period.at(END))).isEqualTo("balance");
    }

    @Test
    void eachKindHasAShapeOfItsOwn() {
        assertThat(drawn(Period.monthsTo(3, END), Series.Basis.REPORTED))
                .isInstanceOf(Mark.Circle.class);
        var square = (Mark.Polygon) drawn(Period.monthsTo(6, END), Series.Basis.REPORTED);
        var diamond = (Mark.Polygon) drawn(Period.at(END), Series.Basis.REPORTED);

        assertThat(square.corners()).noneMatch(corner -> corner.x() == 100 || corner.y() == 50);
        assertThat(diamond.corners()).allMatch(corner -> corner.x() == 100 || corner.y() == 50);
    }

    @Test
    void whatWasComputedIsHollow() {
        var printed = (Mark.Circle) drawn(Period.monthsTo(3, END), Series.Basis.REPORTED);
        var derived = (Mark.Circle) drawn(Period.monthsTo(3, END), Series.Basis.DERIVED);

        assertThat(printed.filled()).isTrue();
        assertThat(derived.filled()).isFalse();
    }

    private static Mark drawn(Period period, Series.Basis basis) {
        var canvas = Drawn.canvas();
        var point = new Series.Point(period, new Amount(BigDecimal.ONE, 0), basis, List.of());
        ChartPoint.draw(canvas, point, 100, 50);
        return canvas.page().marks().getFirst();
    }
}
