package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String TABLE =
            """
            # OTHER | Shares outstanding by class
            @ 2006-09-30
            Class A | 1,200

            """;

    private static final String INCOME =
            """
            # INCOME_STATEMENT | Statements of Income | (In millions)
            @ 3m 2006-09-30
            Revenue | 412

            """;

    private static final String BALANCE =
            """
            # BALANCE_SHEET | Balance Sheets | (In millions)
            @ 2006-09-30
            Cash | 73

            """;

    @Test
    void theBalanceSheetIsTheMainStatementWhereverItStands() {
        assertThat(main(TABLE + INCOME + BALANCE)).isEqualTo("s3");
        assertThat(main(TABLE + INCOME)).isEqualTo("s2");
        assertThat(main(TABLE)).isEqualTo("s1");
        assertThat(Places.main(Sheets.empty())).isEmpty();
    }

    @Test
    void aFilingOpensOnItsMainStatementOrItsText() {
        assertThat(Places.first(filing(TABLE + BALANCE))).isEqualTo(new Screen.OfStatement("s2"));
        assertThat(Places.first(Sheets.empty())).isEqualTo(new Screen.SourceText());
    }

    private static String main(String script) {
        return Places.main(filing(script)).orElseThrow().id();
    }

    private static Filing filing(String script) {
        return Sheets.filing(script);
    }
}
