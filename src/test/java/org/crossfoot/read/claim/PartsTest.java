package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Claim;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final String FILING =
            """
            ! name=Alder Mills, Inc.; form=8-K; end=2004-06-30

            %s

            Other income of $31 million for the second quarter of 2004 included a gain.

            # INCOME_STATEMENT | Statements of Income | (In millions)
            @ 3m 2004-06-30
            Revenue | 900
            [OtherNonoperatingIncomeExpense] Other income | 36

            # OTHER | Segments | (In millions)
            @ 3m 2004-06-30 'Domestic' | 3m 2004-06-30 'North Sea' | 3m 2004-06-30 'Consolidated'
            Other income | 31 | 5 | 36
            """;

    private final Parts parts = new Parts(Sheets.filing(FILING.formatted("")).statements());

    @Test
    void aHeadingThatAColumnHasIsAPart() {
        assertThat(parts.named("Domestic")).isTrue();
        assertThat(parts.named("NORTH SEA SEGMENT:")).isTrue();
        assertThat(parts.named("Overseas")).isFalse();
        assertThat(parts.named("Consolidated")).isFalse();
        assertThat(parts.named("North")).isTrue();
    }

    @Test
    void nothingIsSureBelowThePartUntilTheNextHeading() {
        assertThat(sureness("Domestic")).isEqualTo(Sureness.LIKELY);
        assertThat(sureness("Domestic\n\nResults")).isEqualTo(Sureness.SURE);
        assertThat(sureness("Results")).isEqualTo(Sureness.SURE);
    }

    private static Sureness sureness(String headings) {
        Claim claim = Told.read(Sheets.filing(FILING.formatted(headings))).claims().getFirst();
        return claim.sureness();
    }
}
