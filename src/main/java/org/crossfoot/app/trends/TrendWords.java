package org.crossfoot.app.trends;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Unit;
import org.crossfoot.write.FigureFormat;

/** Names and figures of the trends, in one unit. */
record TrendWords(Phrases phrases, int power) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    String figure(Amount amount) {
        return amount.value().signum() == 0
                ? FigureFormat.DASH
                : FigureFormat.figure(amount, Unit.MONEY, power);
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "Gross loss" where every point is one, "Gross profit" where none is. */
    String title(Measure measure, Series series) {
        boolean losses = series.points().stream().anyMatch(p -> p.amount().value().signum() < 0);
        boolean gains = series.points().stream().anyMatch(p -> p.amount().value().signum() > 0);
        String sign = losses ? (gains ? "either" : "loss") : "gain";
        return switch (measure) {
            case REVENUE, CASH -> phrases.text("trends.measure." + measure);
            case GROSS_PROFIT, NET_INCOME -> phrases.text("trends.measure." + measure + "." + sign);
        };
    }

    /** The name of one point's measure, in the middle of a sentence. */
    String inSentence(Measure measure, Series.Point point) {
        boolean loss = point.amount().value().signum() < 0;
        String name =
                switch (measure) {
                    case REVENUE, CASH -> phrases.text("trends.measure." + measure);
                    case GROSS_PROFIT, NET_INCOME ->
                            phrases.text("trends.measure." + measure + (loss ? ".loss" : ".gain"));
                };
        return name.toLowerCase(Locale.ROOT);
    }

    /** "three months to Sep 30, 2006", "Sep 30, 2006". */
    String period(Period period) {
        return period instanceof Period.Duration duration
                ? phrases.text("trends.to", length(duration), date(period.end()))
                : date(period.end());
    }

    /** "three months". */
    String length(Period.Duration duration) {
        return months(duration.months());
    }

    String months(int months) {
        String key = "trends.months." + months;
        return phrases.messages().containsKey(key)
                ? phrases.text(key)
                : phrases.text("trends.months", months);
    }

    /** The unit's name: "thousands"; empty for ones. */
    String unit() {
        return switch (power) {
            case 3, 6, 9 -> phrases.text("trends.unit." + power);
            default -> "";
        };
    }
}
