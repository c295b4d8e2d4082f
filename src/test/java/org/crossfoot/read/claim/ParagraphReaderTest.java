package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class ParagraphReaderTest {

    @Test
    void aSentenceWithoutATimeIsOfTheTimeBeforeIt() {
        var claims =
                claims(
                        "Revenue was $5.8 million in the second quarter of fiscal 2006. Net loss was"
                                + " $10.4 million.");

        assertThat(claims.getLast().periods())
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
    }

    @Test
    void aTimeThatIsPastIsDoubtedInWhatFollows() {
        assertThat(
                        claims(
                                        "Revenue was $5.8 million in the second quarter of fiscal"
                                                + " 2006. Net loss was $10.4 million.")
                                .getLast()
                                .sureness())
                .isEqualTo(Sureness.LIKELY);
        assertThat(
                        claims(
                                        "Revenue was $3.1 million in the second quarter of fiscal"
                                                + " 2007. Net loss was $10.5 million.")
                                .getLast()
                                .sureness())
                .isEqualTo(Sureness.SURE);
    }

    @Test
    void thePeriodIsTheOneThatTheParagraphSpeaksOf() {
        var second = Period.monthsTo(3, LocalDate.of(2006, 9, 30));
        var claims =
                claims(
                        "Revenue was $3.1 million in the second quarter of fiscal 2007. Net loss in"
                                + " the period was $10.5 million, and $10.4 million in fiscal 2006.");

        assertThat(claims.get(1).periods()).containsExactly(second);
        assertThat(claims("Net loss in the period was $10.5 million.").getFirst().sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void figuresOfTwoTimesInOneNameAreToldApart() {
        var claims =
                claims(
                        "Net loss was $10.5 million, or $0.10 per share, and $20.0 million, or $0.19"
                                + " per share, for the three and six months ended September 30,"
                                + " 2006, respectively. Gross loss was $3.6 million.");
        var quarter = Period.monthsTo(3, LocalDate.of(2006, 9, 30));
        var half = Period.monthsTo(6, LocalDate.of(2006, 9, 30));

        assertThat(claims)
                .extracting(Claim::periods)
                .containsExactly(
                        List.of(quarter),
                        List.of(quarter),
                        List.of(half),
                        List.of(half),
                        List.of(quarter, half));
        assertThat(claims)
                .extracting(Claim::sureness)
                .containsExactly(
                        Sureness.SURE,
                        Sureness.SURE,
                        Sureness.SURE,
                        Sureness.SURE,
                        Sureness.LIKELY);
    }

    @Test
    void whereTheTimeIsNotKnownNeitherIsWhatItIsComparedWith() {
        assertThat(
                        claims(
                                "Second Quarter of Fiscal 2007 Highlights\n"
                                        + "Net loss was $20.0 million, compared to $21.4 million in the"
                                        + " first six months of fiscal 2006. Gross loss was $3.6 million,"
                                        + " compared to $4.5 million in the same period a year ago."))
                .extracting(Claim::sureness)
                .endsWith(Sureness.LIKELY, Sureness.LIKELY);
    }

    @Test
    void thePeriodIsDoubtedWhereThatIsPast() {
        assertThat(
                        claims(
                                        "Revenue was $5.8 million in the second quarter of fiscal"
                                                + " 2006. Net loss for the period was $10.4"
                                                + " million.")
                                .getLast()
                                .sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void theDayOfAReleaseIsNotTheTimeOfItsFigures() {
        var claims =
                claims(
                        "AUSTIN, Texas -- November 9, 2006 -- Larkspur today reported net loss of"
                                + " $10.5 million, or $0.10 per share, on revenue of $3.1 million for"
                                + " the three months ended September 30, 2006.");

        assertThat(claims)
                .extracting(Claim::periods)
                .containsOnly(List.of(Period.monthsTo(3, LocalDate.of(2006, 9, 30))));
        assertThat(claims).extracting(Claim::sureness).containsOnly(Sureness.SURE);
    }

    @Test
    void aNewParagraphBeginsAnew() {
        var claims =
                claims(
                        "Revenue was $5.8 million in the second quarter of fiscal 2006.\n"
                                + "Net loss was $10.5 million.");

        assertThat(claims.getLast().periods())
                .contains(Period.monthsTo(3, LocalDate.of(2006, 9, 30)));
    }

    @Test
    void theTimeOfAHeadingIsThatOfWhatStandsBelowIt() {
        var claims =
                claims(
                        "Second Quarter of Fiscal 2006 Highlights\n"
                                + "Net loss was $10.4 million.");

        assertThat(claims.getLast().periods())
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
    }

    @Test
    void aQuotationStaysOpenOverSentences() {
        assertThat(
                        claims(
                                "\u201cRevenue was $3.1 million. Net loss was $10.5 million.\u201d"
                                        + " Total assets were $73.7 million."))
                .extracting(Claim::quoted)
                .containsExactly(true, true, false);
    }

    @Test
    void claimsComeInTheOrderOfTheirWords() {
        assertThat(
                        claims(
                                "Revenue was $3.1 million. The decline in total assets reflects"
                                        + " volume. Net loss was $10.5 million."))
                .extracting(claim -> claim.source().start())
                .isSorted()
                .hasSize(3);
    }

    private static List<Claim> claims(String prose) {
        return Told.telling(prose).claims();
    }
}
