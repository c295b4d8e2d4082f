package org.crossfoot.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Series;
import org.crossfoot.model.Watch;

/** Revenue, gross profit or loss, net income and cash over time. */
public final class Trends {

    private Trends() {}

    /** One series a measure that the filing has; derived points say what they come from. */
    public static List<Series> of(Filing filing) {
        return across(List.of(filing)).stream().map(Trend::series).toList();
    }

    /**
     * One trend a measure, joined from filings of one company. A period that several of them print
     * is taken from the one filed last; what the others say stands beside it.
     */
    public static List<Trend> across(List<Filing> filings) {
        var latestFirst = new ArrayList<>(filings);
        latestFirst.sort(Comparator.comparing(Trends::filed).reversed());
        return Arrays.stream(Measure.values())
                .map(measure -> trend(measure, latestFirst))
                .filter(trend -> !trend.entries().isEmpty())
                .toList();
    }

    private static Trend trend(Measure measure, List<Filing> latestFirst) {
        var entries = new ArrayList<Entry>();
        for (var filing : latestFirst) {
            for (var point : ReportedPoints.of(measure, filing)) {
                add(entries, filing, point);
            }
        }
        entries.addAll(DerivedPoints.of(entries));
        entries.sort(Comparator.comparing(Entry::point, Points.IN_ORDER));
        return new Trend(measure, entries);
    }

    private static void add(List<Entry> entries, Filing filing, Series.Point point) {
        Watch.tick();
        for (int i = 0; i < entries.size(); i++) {
            var known = entries.get(i);
            if (Points.samePeriod(known.point().period(), point.period())) {
                entries.set(i, known.repeatedBy(filing, point));
                return;
            }
        }
        entries.add(new Entry(point, List.of(filing), List.of()));
    }

    private static LocalDate filed(Filing filing) {
        return filing.registrant()
                .filed()
                .or(() -> filing.registrant().periodEnd())
                .orElse(LocalDate.MIN);
    }
}
