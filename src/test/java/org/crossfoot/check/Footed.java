package org.crossfoot.check;

import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;

/** A balance sheet whose current assets are an addend of its assets, two columns of it. */
final class Footed {

    private static final String SCRIPT =
            """
            # BALANCE_SHEET KIND | Balance Sheets | (In thousands)
            @ 2006-09-30 | 2006-03-31
            [a] Cash | 41,256 | 60,118
            [b] Inventories | 17,305 | 13,447
            [ca AssetsCurrent = a + b] Total current assets | 58,561 | 73,565
            [c] Land | 7,104 | 7,950
            [t Assets = ca + c] Total assets | 65,665 | 81,515
            """;

    private Footed() {}

    static Filing sound() {
        return with("KIND", "SURE");
    }

    /** With one figure printed as another. */
    static Filing with(String figure, String instead) {
        return Sheets.filing(SCRIPT.replace(figure, instead).replace("KIND", "SURE"));
    }

    static Filing guessed(String figure, String instead) {
        return Sheets.filing(SCRIPT.replace(figure, instead).replace("KIND", "GUESS"));
    }

    static Comparison comparison(Books books, String check, int column) {
        return books.rules().stream()
                .flatMap(rule -> rule.comparisons().stream())
                .filter(comparison -> comparison.check().equals(check))
                .filter(comparison -> comparison.stated().column() == column)
                .findFirst()
                .orElseThrow();
    }

    /** The case of a failing comparison of the first column. */
    static Case failing(Filing filing, String check) {
        var books = Books.of(filing);
        var comparison = comparison(books, check, 0);
        var rule =
                books.rules().stream()
                        .filter(each -> each.comparisons().contains(comparison))
                        .findFirst()
                        .orElseThrow();
        return Case.of(books, rule, comparison, new Repairs(books));
    }
}
