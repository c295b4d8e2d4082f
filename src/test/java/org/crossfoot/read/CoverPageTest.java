package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.BlockReader;
import org.junit.jupiter.api.Test;

class CoverPageTest {

    @Test
    void readsTheCoverOfAReport() {
        Registrant cover =
                read(
                        """
                        FORM 8-K

                        Date of Report (Date of earliest event reported) August 9, 2007

                        HALYARD PUMP CORPORATION
                        (Exact name of registrant as specified in its charter)

                        Results for the first quarter ended June 30, 2007 were announced.
                        """);

        assertThat(cover.name()).hasValue("Halyard Pump Corporation");
        assertThat(cover.form()).hasValue("8-K");
        assertThat(cover.filed()).hasValue(LocalDate.of(2007, 8, 9));
        assertThat(cover.periodEnd()).hasValue(LocalDate.of(2007, 6, 30));
    }

    @Test
    void aReleaseNamesItsCompanyInItsHeadline() {
        assertThat(read("Halyard Pump Corp. Reports First Quarter Results\n").name())
                .hasValue("Halyard Pump Corp.");
    }

    @Test
    void claimsNothingThatTheWordsDoNotSay() {
        assertThat(read("A note about nothing.\n")).isEqualTo(Registrant.UNKNOWN);
    }

    private static Registrant read(String text) {
        return CoverPage.read(List.of(BlockReader.read("d1", Optional.empty(), "a.txt", text)));
    }
}
