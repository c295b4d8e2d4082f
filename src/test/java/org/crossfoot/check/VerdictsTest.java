package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    @Test
    void comparisonsThatOneSlipExplainsAreSaidOnceWhereTheSuspectIsStated() {
        var outcomes = outcomes(Footed.with("58,561", "58,651"));

        assertThat(outcomes)
                .filteredOn(Differs.class::isInstance)
                .extracting(Outcome::check)
                .containsExactly("current-assets-foot");
        assertThat(outcomes)
                .filteredOn(Skipped.class::isInstance)
                .singleElement()
                .satisfies(
                        skipped -> {
                            assertThat(skipped.check()).isEqualTo("total-assets-foot");
                            assertThat(((Skipped) skipped).reason())
                                    .isEqualTo(Reason.FIGURE_IN_DOUBT);
                        });
    }

    @Test
    void whoStatesTheSuspectSpeaksAlsoForOneThatIsCheckedBefore() {
        assertThat(outcomes(balance("58,561", "58,651")))
                .filteredOn(Differs.class::isInstance)
                .extracting(Outcome::check)
                .containsExactly("liabilities-and-equity-foot");
    }

    @Test
    void ofTwoThatStateTheSuspectOneSpeaks() {
        assertThat(outcomes(balance("58,651", "58,561")))
                .filteredOn(Differs.class::isInstance)
                .extracting(Outcome::check)
                .containsExactly("balance-sheet-balances");
    }

    @Test
    void everyComparisonThatCanBeMadeHasOneOutcome() {
        assertThat(outcomes(Footed.sound())).hasSize(4).allMatch(Agrees.class::isInstance);
    }

    @Test
    void aComparisonWithoutAStatedFigureHasNone() {
        assertThat(outcomes(Footed.with("58,561", "")))
                .extracting(Outcome::check)
                .containsExactly("current-assets-foot", "total-assets-foot", "total-assets-foot");
    }

    @Test
    void whatIsNotBelievedIsSkippedWithItsReason() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30
                        [a] Cash | 10
                        [b] Land | 5
                        [AssetsCurrent = a + b] Total current assets | 19
                        """);

        assertThat(outcomes(filing))
                .singleElement()
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> {
                            assertThat(skipped.reason()).isEqualTo(Reason.UNSURE_READING);
                            assertThat(skipped.subject()).isEqualTo("Total current assets");
                            assertThat(skipped.cells()).hasSize(3);
                        });
    }

    /** Assets and claims on them that each foot, but for what is printed as their totals. */
    private static Filing balance(String assets, String claims) {
        return Sheets.filing(
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31
                [a] Cash | 41,256 | 60,118
                [b] Land | 17,305 | 13,447
                [Assets = a + b] Total assets | %s | 73,565
                [c] Notes | 50,021 | 66,006
                [d] Shares | 8,540 | 7,559
                [LiabilitiesAndStockholdersEquity = c + d] Total claims | %s | 73,565
                """
                        .formatted(assets, claims));
    }

    private static List<Outcome> outcomes(Filing filing) {
        return new Verdicts(Books.of(filing)).outcomes();
    }
}
