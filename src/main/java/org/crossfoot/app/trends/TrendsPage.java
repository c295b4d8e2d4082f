package org.crossfoot.app.trends;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.trend.Trend;

/**
 * What the screen of trends shows: everything but the drawing.
 *
 * @param all the trends that there are
 * @param shown those of their points that are not left out
 * @param tables the shown figures as tables, none of them empty
 */
record TrendsPage(
        List<Trend> all,
        List<Trend> shown,
        TrendWords words,
        String sentence,
        List<TrendTable> tables) {

    static TrendsPage of(List<Trend> all, Shown choice, TrendWords words) {
        var shown = choice.of(all);
        var tables =
                Stream.of(false, true)
                        .map(balances -> TrendTable.of(shown, balances, words))
                        .filter(table -> !table.rows().isEmpty())
                        .toList();
        return new TrendsPage(all, shown, words, new TrendSentence(words).of(shown), tables);
    }
}
