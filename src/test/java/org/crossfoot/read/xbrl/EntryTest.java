package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    @ParameterizedTest
    @CsvSource({
        "label, false, false, false",
        "totalLabel, true, false, false",
        "negatedLabel, false, true, false",
        "negatedTotalLabel, true, true, false",
        "negatedTotal, true, true, false",
        "periodStartLabel, false, false, true",
        "negatedPeriodStartLabel, false, true, true",
        "negatedPeriodStart, false, true, true",
        "periodEndLabel, false, false, false"
    })
    void theRoleOfItsLabelSaysWhatARowIs(
            String role, boolean total, boolean negated, boolean opening) {
        Entry entry = Reported.entry("us-gaap:Cash", "Cash", role, 0);

        assertThat(entry.total()).isEqualTo(total);
        assertThat(entry.negated()).isEqualTo(negated);
        assertThat(entry.opening()).isEqualTo(opening);
    }
}
