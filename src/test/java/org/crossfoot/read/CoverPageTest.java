package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.BlockReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void theTagsOfACoverSpeakBeforeItsWords() {
        Registrant cover =
                read(
                        page(
                                "<p>An Ohio Corporation</p><p>"
                                        + tag("EntityRegistrantName", "HALYARD PUMP CORPORATION")
                                        + "</p><p>Form "
                                        + tag("DocumentType", "10-Q")
                                        + "</p><p>"
                                        + tag("DocumentPeriodEndDate", "June 30, 2021")
                                        + "</p><p>For the year ended June 30, 2020</p>"));

        assertThat(cover.name()).hasValue("Halyard Pump Corporation");
        assertThat(cover.cik()).hasValue("0000012345");
        assertThat(cover.form()).hasValue("10-Q");
        assertThat(cover.periodEnd()).hasValue(LocalDate.of(2021, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Halyard Pump Corp     | The Halyard Pump Corporation | The Halyard Pump Corporation
                    HALYARD PUMP CORP     | Halyard Pump Corporation     | Halyard Pump Corporation
                    Halyard Pump Corp     | Halyard Pump Corp and Sons   | Halyard Pump Corp
                    Halyard Pump Corp     | Moor Pump Corp               | Halyard Pump Corp
                    """)
    void theWordsOnlyCompleteATaggedName(String tagged, String printed, String name) {
        String hidden = "<div style=\"display:none\">" + tag("EntityRegistrantName", tagged);
        String caption = "<p>(Exact name of registrant as specified in its charter)</p>";

        assertThat(read(page(hidden + "</div><p>" + printed + "</p>" + caption)).name())
                .hasValue(name);
    }

    private static String page(String body) {
        return "<html><body><div style=\"display:none\"><xbrli:context id=\"c\"><xbrli:entity>"
                + "<xbrli:identifier scheme=\"http://www.sec.gov/CIK\">0000012345</xbrli:identifier>"
                + "</xbrli:entity><xbrli:period><xbrli:startDate>2021-04-01</xbrli:startDate>"
                + "<xbrli:endDate>2021-06-30</xbrli:endDate></xbrli:period></xbrli:context></div>"
                + body
                + "</body></html>";
    }

    private static String tag(String element, String words) {
        return "<ix:nonNumeric contextRef=\"c\" name=\"dei:"
                + element
                + "\">"
                + words
                + "</ix:nonNumeric>";
    }

    private static Registrant read(String text) {
        return CoverPage.read(
                List.of(BlockReader.read("d1", Optional.empty(), "a.txt", text)), Optional.empty());
    }
}
