package org.crossfoot.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Filings for tests, written out by hand in a short script.
 *
 * <p>A script is the document itself with a few marks, which do not appear in its text:
 *
 * <pre>
 * ! name=Larkspur Power Corporation; form=8-K; end=2006-09-30
 * Any line of prose.
 *
 * # BALANCE_SHEET | Balance Sheets | (In thousands)
 * &#64; 2006-09-30 | 2006-03-31
 * Current assets:
 *   [cash Cash] Cash | $39,329 | $58,051
 *   [rec] Receivables, net of allowance of $805 and $858 | 2,532 | 5,869
 *   &gt; [AllowanceForDoubtfulAccountsReceivableCurrent] allowance of | 805 | 858
 * [total AssetsCurrent = cash + rec] Total {Total current assets} | 41,861 | 63,920
 * </pre>
 *
 * <ul>
 *   <li>{@code # KIND [GUESS] | title | caption} starts a statement; a blank line ends it.
 *   <li>{@code @} gives its columns: a date, or months and a date ({@code 3m 2006-09-30}); {@code
 *       ?} for an unknown period; {@code %}, {@code +} or {@code other} in front for another use;
 *       behind it in single quotes its head, where that does not spell it out.
 *   <li>Two blanks of indentation are a level. In brackets: a key for relations, a concept (begins
 *       with a capital), {@code /share}, {@code /shares}, {@code /count} (shares in full), {@code
 *       /thousands} (shares in thousands, whatever the caption), {@code /percent}, then a relation:
 *       {@code =} by section, {@code :=} by identity, {@code ~=} by search.
 *   <li>In braces: the line's meaning. {@code >}: a memo of the label above. An empty figure is an
 *       empty cell.
 * </ul>
 */
public final class Sheets {

    private Sheets() {}

    /** The filing that a script writes. */
    public static Filing filing(String script) {
        return new SheetScript(script).filing();
    }

    /** A filing of prose alone. */
    public static Filing empty() {
        return filing("Nothing to see.\n");
    }

    /**
     * A quarterly release of a made-up company: a balance sheet at two dates, operations for four
     * periods, and sentences. The common stock line is one unit off its par value, both half-years
     * have the same revenue, and all else agrees.
     */
    public static Filing capstoneLike() {
        return filing(capstoneLikeScript());
    }

    /** The script of {@link #capstoneLike}, to be altered before it is read. */
    public static String capstoneLikeScript() {
        try (var in = Sheets.class.getResourceAsStream("larkspur.script")) {
            if (in == null) {
                throw new IllegalStateException("larkspur.script is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
