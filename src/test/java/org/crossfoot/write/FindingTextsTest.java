package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

    private final FindingTexts texts = new FindingTexts(ResourceBundle.getBundle("i18n.messages"));
    private final Report report = report(Sheets.capstoneLikeScript());

    @Test
    void titleOfADifferenceNamesTheTwoNumbers() {
        var swapped = report(Sheets.capstoneLikeScript().replace("63,223", "62,323"));
        var finding = only(swapped, Differs.class, "current-assets-foot");

        assertThat(texts.title(swapped, finding))
                .isEqualTo("Total current assets prints 62,323, its rows give 63,223");
        assertThat(texts.place(swapped, finding)).isEqualTo("Balance sheets · Sep 30, 2006");
        assertThat(texts.message(swapped, finding))
                .isEqualTo(
                        "Total current assets prints 62,323, its rows give 63,223: "
                                + "41,256 + 3,174 + 17,305 + 1,488 = 63,223; printed 62,323, "
                                + "apart by 900.");
        assertThat(texts.diagnosis(swapped, finding.diagnoses().getFirst()))
                .isEqualTo(
                        "Two neighbouring digits of Total current assets may be swapped: 63,223 "
                                + "would fit, 62,323 is printed. Total assets agrees with 63,223.");
    }

    @Test
    void titleOfAnAgreementSaysWhatHolds() {
        assertThat(title(Agrees.class, "balance-sheet-balances"))
                .isEqualTo("Assets equal liabilities and equity");
        assertThat(title(Agrees.class, "current-assets-foot"))
                .isEqualTo("Total current assets is the sum of its 4 rows");
    }

    @Test
    void parValueIsShownInTheUnitOfTheStatement() {
        assertThat(title(Differs.class, "par-value-times-shares-issued"))
                .isEqualTo("Par × shares issued is 106, printed 105");
    }

    @Test
    void aLongSentenceIsCutBetweenTwoWords() {
        String sentence =
                "Sales of the foundry and of the two wharves that stand beside it in Halyard"
                        + " reached a record of $7.2 million";
        var told = report(sentence + ".\n");
        var skipped =
                new Skipped(
                        report.outcomes().getFirst().check(),
                        Outcome.Reason.NOT_IN_TABLES,
                        "Sales",
                        List.of(),
                        Optional.of(Proofs.words(told.filing(), sentence)));

        assertThat(texts.title(told, skipped))
                .startsWith("… and of the two")
                .contains("$7.2 million");
    }

    @Test
    void equalPeriodsSayTheirLengthAndWhatConfirmsThem() {
        var finding = only(report, Differs.class, "periods-have-their-own-figures");

        assertThat(texts.title(report, finding)).isEqualTo("Revenue is 9,730 in both half-years");
        assertThat(texts.message(report, finding)).endsWith("The figures are used in: Gross loss.");
    }

    @Test
    void earningsPerShareShowTheQuotient() {
        assertThat(title(Agrees.class, "earnings-per-share-follow"))
                .isEqualTo(
                        "Net loss per share of common stock -- Basic and Diluted is income over shares");
    }

    @Test
    void aMissingStatementIsSaidInOneSentence() {
        assertThat(title(Skipped.class, "operating-cash-foots"))
                .isEqualTo("No cash-flow statement in this filing: how cash moved is not checked");
    }

    @Test
    void thePlaceOfARollForwardIsBothStatements() {
        var outcome = only(report, Agrees.class, "deficit-rolls-forward");

        assertThat(texts.place(report, outcome)).isEqualTo("Both statements · Sep 30, 2006");
    }

    @Test
    void everyReasonAndEveryDiagnosisHasWords() {
        for (var reason : Outcome.Reason.values()) {
            assertThat(texts.reason(reason)).isNotBlank();
        }
        for (var kind : org.crossfoot.check.Diagnosis.Kind.values()) {
            var none =
                    new org.crossfoot.check.Diagnosis(
                            kind, java.util.Optional.empty(), java.util.Optional.empty());
            assertThat(texts.diagnosis(report, none)).isNotBlank();
        }
    }

    private <T extends Outcome> String title(Class<T> kind, String check) {
        return texts.title(report, only(report, kind, check));
    }

    private static <T extends Outcome> T only(Report report, Class<T> kind, String check) {
        return report.outcomes(kind).stream()
                .filter(outcome -> outcome.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String script) {
        return Report.of(new Reading<>(Sheets.filing(script), List.of()));
    }
}
