package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.BlockReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTagsTest {

    private static final String PERIOD = "DocumentPeriodEndDate";
    private static final String YEAR = "CurrentFiscalYearEndDate";

    @ParameterizedTest
    @ValueSource(strings = {"June 30, 2021", "JUNE&#160;30, 2021", "2021-06-30"})
    void thePeriodEndsOnADayInWordsOrInFigures(String day) {
        assertThat(read(PERIOD, day).periodEnd()).hasValue(LocalDate.of(2021, 6, 30));
    }

    @Test
    void aDayOfWhichTheMonthIsInDoubtIsNone() {
        assertThat(read(PERIOD, "06/07/2021").periodEnd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--02-29", "February 29"})
    void theYearEndsOnADayWithoutAYear(String day) {
        assertThat(read(YEAR, day).fiscalYearEnd()).hasValue(MonthDay.of(2, 29));
    }

    @Test
    void whatIsNoNumberNumbersNobody() {
        assertThat(read("EntityCentralIndexKey", "0000012345").cik()).hasValue("0000012345");
        assertThat(read("EntityCentralIndexKey", "pending").cik()).isEmpty();
    }

    @Test
    void blanksAreOneAndSame() {
        assertThat(read("EntityRegistrantName", "Halyard&#160; Pump\nCorp.").name())
                .hasValue("Halyard Pump Corp.");
    }

    @Test
    void aPageWithoutTagsSaysNothing() {
        assertThat(registrant("<html><body><p>Halyard Pump Corp.</p></body></html>"))
                .isEqualTo(Registrant.UNKNOWN);
    }

    private static Registrant read(String element, String words) {
        return registrant(
                "<html><body><ix:nonNumeric contextRef=\"c\" name=\"dei:"
                        + element
                        + "\">"
                        + words
                        + "</ix:nonNumeric></body></html>");
    }

    private static Registrant registrant(String page) {
        return CoverTags.read(List.of(BlockReader.read("d1", Optional.empty(), "a.htm", page)));
    }
}
