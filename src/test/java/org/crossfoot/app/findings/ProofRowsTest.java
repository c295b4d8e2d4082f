package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.crossfoot.app.findings.ProofRow.Kind;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class ProofRowsTest {

    private final Report report = Found.withAnError();
    private final ProofRows rows = new ProofRows(Found.PHRASES);

    @Test
    void aSumIsSetWithItsOperatorsResultAndDifference() {
        assertThat(rows.of(report.filing(), Found.error(report).proof(), 3, false))
                .extracting(ProofRow::operator, ProofRow::label, ProofRow::figure)
                .containsExactly(
                        tuple("", "Cash and cash equivalents", "41,256"),
                        tuple("+", "Accounts receivable, net", "3,174"),
                        tuple("+", "Inventories", "17,305"),
                        tuple("+", "Prepaid expenses and other current assets", "1,488"),
                        tuple("=", "Sum", "63,223"),
                        tuple("≠", "Printed", "63,232"),
                        tuple("", "Difference", "9"));
    }

    @Test
    void wordsAreStatedNotPrinted() {
        assertThat(rows.of(report.filing(), Found.stockCompensation(report), 3, false))
                .extracting(ProofRow::kind, ProofRow::operator, ProofRow::label, ProofRow::figure)
                .contains(
                        tuple(Kind.REPORTED, "−", "last year", "461"),
                        tuple(Kind.RESULT, "=", "Computed", "141"),
                        tuple(Kind.STATED, "≠", "Stated in the text", "200"));
    }

    @Test
    void agreementHasADashForItsDifferenceAndNoUnequalSign() {
        var agrees =
                report.outcomes(Outcome.Agrees.class).stream()
                        .filter(each -> each.proof().terms().size() > 1)
                        .filter(each -> each.proof().gap().value().signum() == 0)
                        .findFirst()
                        .orElseThrow();

        assertThat(rows.of(report.filing(), agrees.proof(), 3, true))
                .extracting(ProofRow::operator, ProofRow::figure)
                .doesNotContain(tuple("≠", "63,223"))
                .endsWith(tuple("", "–"));
    }
}
