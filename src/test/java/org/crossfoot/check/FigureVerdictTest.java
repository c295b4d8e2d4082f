package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureVerdictTest {

    @Test
    void aFigureRoundedAsInTheTablesMustBeTheSame() {
        assertThat(revenue("was $3,118,000")).isInstanceOf(Agrees.class);
        assertThat(revenue("was $3.118 million")).isInstanceOf(Agrees.class);
        assertThat(revenue("was $3.129 million")).isInstanceOf(Differs.class);
    }

    @Test
    void aCoarserFigureHasTheRoomOfItsDigits() {
        assertThat(revenue("was $3.1 million")).isInstanceOf(Agrees.class);
        assertThat(revenue("was $3.2 million")).isInstanceOf(Differs.class);
    }

    @ParameterizedTest
    @CsvSource({
        "was $3.9 million, ERROR",
        "was $3.2 million, WARNING",
        "was approximately $3.9 million, WARNING",
        "was more than $2.0 million, INFO",
    })
    void howLoudItIsDependsOnHowFarAndHowPlainlyItIsSaid(String words, Severity severity) {
        assertThat(revenue(words))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs -> assertThat(differs.severity()).isEqualTo(severity));
    }

    @Test
    void aSlipOfTheHandIsNamed() {
        assertThat(revenue("was $3.181 million"))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs ->
                                assertThat(differs.diagnoses())
                                        .extracting(Diagnosis::kind)
                                        .contains(Diagnosis.Kind.DIGITS_SWAPPED));
    }

    @Test
    void whatNoTableHoldsIsNotInThem() {
        assertThat(reason("Backlog at the end of the quarter was $7.2 million."))
                .isEqualTo(Reason.NOT_IN_TABLES);
    }

    @Test
    void aPeriodThatNoColumnHasNeedsAnotherFiling() {
        assertThat(reason("Revenue for the first quarter of fiscal 2005 was $3.1 million."))
                .isEqualTo(Reason.NEEDS_ANOTHER_FILING);
    }

    private static Reason reason(String prose) {
        return ((Skipped) outcome(prose)).reason();
    }

    private static Outcome revenue(String words) {
        return outcome("Revenue for the second quarter of fiscal 2007 " + words + ".");
    }

    private static Outcome outcome(String prose) {
        var one = Claims.first(prose);
        return new FigureVerdict(one.evidence(), one.claim()).outcome();
    }
}
