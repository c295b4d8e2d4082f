package org.crossfoot.app.sentences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/**
 * All that the screen lists of a filing.
 *
 * @param counts how many claims there are of each status
 */
record Listed(List<SentenceRow> rows, Map<ClaimStatus, Integer> counts) {

    Listed {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /**
     * Lists a filing's sentences.
     *
     * @param only claims of that status; all where it is null
     */
    static Listed of(Report report, @Nullable ClaimStatus only) {
        var counts = new EnumMap<ClaimStatus, Integer>(ClaimStatus.class);
        for (var claim : report.filing().claims()) {
            counts.merge(ClaimStatus.of(report, claim), 1, Integer::sum);
        }
        return new Listed(SentenceRow.rows(report, only), counts);
    }

    int count(@Nullable ClaimStatus status) {
        return status == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(status, 0);
    }
}
