package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverDatesTest {

    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2007, 6, 30));
    private static final Optional<LocalDate> AUGUST = Optional.of(LocalDate.of(2007, 8, 9));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the quarterly period ended June 30, 2007",
                "results for the first quarter ended June 30, 2007 were",
                "For the fiscal year ending: June 30, 2007",
                "for the thirteen weeks ended June 30 , 2007",
                "for the first half of fiscal 2008 ended June 30, 2007",
            })
    void thePeriodIsNamedByItsEnd(String line) {
        assertThat(dates(line).periodEnd()).isEqualTo(JUNE);
    }

    @Test
    void theDayOfAnotherReportIsPassedOver() {
        String citing =
                "These risks are described in our Annual Report on Form 10-K for the fiscal year ended"
                        + " December 31, 2006 and in later filings.";

        assertThat(dates(citing, "Three Months Ended June 30, 2007").periodEnd()).isEqualTo(JUNE);
        assertThat(dates(citing).periodEnd()).isEmpty();
        assertThat(dates(citing).fiscalYearEnd()).contains(MonthDay.of(12, 31));
        assertThat(dates("FORM 10-K for the fiscal year ended June 30, 2007").periodEnd())
                .isEqualTo(JUNE);
    }

    @Test
    void aDateWithoutAStretchEndsNone() {
        assertThat(dates("As of June 30, 2007 there were 100 shares").periodEnd()).isEmpty();
        assertThat(dates("the quarter ended June 31, 2007").periodEnd()).isEmpty();
    }

    @Test
    void theDayOfTheReportStandsBehindItsWordsOverOrUnderThem() {
        String words = "Date of Report (Date of earliest event reported)";

        assertThat(dates(words + " August 9, 2007").filed()).isEqualTo(AUGUST);
        assertThat(dates("August 9, 2007", words).filed()).isEqualTo(AUGUST);
        assertThat(dates(words, "_____", "August 9, 2007").filed()).isEqualTo(AUGUST);
        assertThat(dates(words, "We met on August 9, 2007").filed()).isEmpty();
    }

    @Test
    void aDateLineOfTheSignatureComesLast() {
        assertThat(dates("Dated: August 9, 2007").filed()).isEqualTo(AUGUST);
        assertThat(dates("Dated: August 10, 2007", "Date of report August 9, 2007").filed())
                .isEqualTo(AUGUST);
    }

    @Test
    void whatASentenceCallsDatedIsAnotherPaper() {
        String lease =
                "The offices are held under a lease dated August 9, 2007, between the company and"
                        + " Harbor Street Partners, which runs for ten years.";

        assertThat(dates(lease).filed()).isEmpty();
        assertThat(dates(lease, "Dated: August 9, 2007").filed()).isEqualTo(AUGUST);
    }

    @Test
    void aPaperOlderThanThePeriodIsNotThisOne() {
        String period = "For the quarterly period ended June 30, 2007";

        assertThat(dates(period, "Agreement dated June 29, 2007").filed()).isEmpty();
        assertThat(dates(period, "Dated: June 30, 2007").filed()).isEqualTo(JUNE);
        assertThat(dates(period, "Agreement dated May 1, 2007", "Dated August 9, 2007").filed())
                .isEqualTo(AUGUST);
    }

    @Test
    void thePaperThatACoverCallsDatedIsNotTheCover() {
        assertThat(dates("Registrant's Proxy Statement dated August 9, 2007 (Part III)").filed())
                .isEmpty();
        assertThat(dates("By: /s/ Ann Moor   Date: August 9, 2007").filed()).isEqualTo(AUGUST);
        assertThat(dates("Preliminary Prospectus Supplement dated August 9, 2007").filed())
                .isEqualTo(AUGUST);
        assertThat(dates("(To Prospectus dated August 9, 2007)").filed()).isEmpty();
    }

    @Test
    void aPeriodThatASentenceSeesEndingIsYetToCome() {
        String plans =
                "Most of the costs of kilns on hand at June 30, 2007 will be written off within the"
                        + " three-year period ending June 30, 2010.";

        assertThat(dates(plans, "Three Months Ended June 30, 2007").periodEnd()).isEqualTo(JUNE);
        assertThat(dates(plans).periodEnd()).isEmpty();
    }

    @Test
    void noPeriodEndsAfterTheReportOnIt() {
        String guidance = "our outlook for the fiscal year ended June 30, 2008 is unchanged";
        String results = "Quarter ended June 30, 2007";

        assertThat(dates("Date of Report: August 9, 2007", guidance, results).periodEnd())
                .isEqualTo(JUNE);
        assertThat(new CoverDates(List.of(guidance, results), AUGUST).periodEnd()).isEqualTo(JUNE);
        assertThat(new CoverDates(List.of(results), JUNE).periodEnd()).isEqualTo(JUNE);
    }

    @Test
    void theYearEndsWhereAYearDoes() {
        assertThat(dates("For the fiscal year ended March 31, 2007").fiscalYearEnd())
                .contains(MonthDay.of(3, 31));
        assertThat(dates("For the quarter ended June 30, 2007").fiscalYearEnd()).isEmpty();
    }

    private static CoverDates dates(String... lines) {
        return new CoverDates(List.of(lines), Optional.empty());
    }
}
