package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void whatIsNoDateIsNotRead() {
        var registrant =
                Header.read("FILED AS OF DATE: 20071399\nCONFORMED PERIOD OF REPORT: soon\n");

        assertThat(registrant.filed()).isEmpty();
        assertThat(registrant.periodEnd()).isEmpty();
    }

    @Test
    void aYearEndsOnADayOfTheCalendar() {
        assertThat(Header.read("FISCAL YEAR END: 0229\n").fiscalYearEnd())
                .contains(MonthDay.of(2, 29));
        assertThat(Header.read("FISCAL YEAR END: 1331\n").fiscalYearEnd()).isEmpty();
        assertThat(Header.read("FISCAL YEAR END: 331\n").fiscalYearEnd()).isEmpty();
    }

    @Test
    void anEmptyValueIsNone() {
        assertThat(Header.read("COMPANY CONFORMED NAME:\nCENTRAL INDEX KEY: 42\n").name())
                .isEmpty();
        assertThat(Header.value("<TYPE>\n<SEQUENCE>1", "type")).isEmpty();
    }

    @Test
    void aTagsValueEndsWithItsLineOrTheNextTag() {
        assertThat(Header.value("<Type> 8-K <CIK>42\n", "TYPE")).contains("8-K");
        assertThat(Header.value("<TYPE>8-K\n<CIK>42\r\n", "cik")).contains("42");
    }

    @Test
    void theCountOfDocumentsIsANumber() {
        assertThat(Header.documents("PUBLIC DOCUMENT COUNT:\t\t12\n")).contains(12);
        assertThat(Header.documents("<PUBLIC-DOCUMENT-COUNT>3\n")).contains(3);
        assertThat(Header.documents("PUBLIC DOCUMENT COUNT: many\n")).isEmpty();
    }
}
