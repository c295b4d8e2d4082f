package org.crossfoot.app.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Document;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.Source;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** A line of the screen: a sentence of the filing, or one claim in it. */
sealed interface SentenceRow {

    /**
     * A sentence.
     *
     * @param line where it begins, counted from 1; 0 where nothing says
     */
    record Sentence(Source source, List<Run> runs, int line) implements SentenceRow {}

    /**
     * A run of a sentence's characters.
     *
     * @param claimed whether a claim stands in it
     */
    record Run(String text, boolean claimed) {}

    record OfClaim(ClaimLine line) implements SentenceRow {}

    /**
     * Every sentence with its claims, in reading order.
     *
     * @param only claims of that status; all where it is null
     */
    static List<SentenceRow> rows(Report report, @Nullable ClaimStatus only) {
        var order =
                Comparator.<Claim, String>comparing(claim -> claim.source().document())
                        .thenComparingInt(claim -> claim.source().start());
        var claims = report.filing().claims().stream().sorted(order).toList();
        var rows = new ArrayList<SentenceRow>();
        @Nullable Source last = null;
        for (var claim : claims) {
            var line = ClaimLine.of(report, claim);
            if (only != null && line.status() != only) {
                continue;
            }
            if (!claim.sentence().equals(last)) {
                last = claim.sentence();
                rows.add(sentence(report.filing().document(last.document()), last, claims));
            }
            rows.add(new OfClaim(line));
        }
        return rows;
    }

    private static Sentence sentence(Document document, Source sentence, List<Claim> claims) {
        var runs = new ArrayList<Run>();
        int at = sentence.start();
        for (var claim : claims) {
            var source = claim.source();
            if (claim.sentence().equals(sentence) && source.start() >= at) {
                runs.add(
                        new Run(
                                document.words(new Source(document.id(), at, source.start())),
                                false));
                runs.add(new Run(document.words(source), true));
                at = source.end();
            }
        }
        if (at < sentence.end()) {
            runs.add(new Run(document.words(new Source(document.id(), at, sentence.end())), false));
        }
        int line = document.line(sentence.start()).map(PrintedLine::number).orElse(0);
        return new Sentence(sentence, runs, line);
    }
}
