package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Checks;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors planted one at a time in a filing that agrees: one loud finding each, at its place. */
class PlantedErrorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    a digit of a line;   17,305;       17,805;       current-assets-foot;           ONE_DIGIT;      17,805; 17305000
                    a digit of a total;  63,223;       63,273;       current-assets-foot;           ONE_DIGIT;      63,273; 63223000
                    swapped digits;      17,616;       17,166;       operating-expenses-foot;       DIGITS_SWAPPED; 17,166; 17616000
                    a swapped pair;      7,104 | 7,950; 7,950 | 7,104; total-assets-foot;           OTHER_COLUMN;   7,950;  7104000
                    a sign;              (17) |;       17 |;         pretax-income-follows;         SIGN;           17;     -17000
                    earnings per share;  $(0.12);      $(0.21);      earnings-per-share-follow;     DIGITS_SWAPPED; $(0.21); -0.12
                    a share count;       86,114;       68,114;       earnings-per-share-follow;     DIGITS_SWAPPED; 68,114; 86114000
                    shares outstanding;  104,989,030;  104,989,003;  treasury-shares-agree;         DIGITS_SWAPPED; 104,989,003; 104989030
                    net loss;            $(20,019);    $(20,919);    net-income-follows;            ONE_DIGIT;      $(20,919); -20019000
                    the deficit;         (532,325);    (532,235);    deficit-rolls-forward;                DIGITS_SWAPPED; (532,235); -532325000
                    """)
    void isFlaggedAtItsPlace(
            String what,
            String right,
            String wrong,
            String check,
            Diagnosis.Kind kind,
            String suspect,
            String fits) {
        var filing = planted(right, wrong);
        var finding = loud(filing);

        assertThat(finding.check()).isEqualTo(check);
        var likeliest = finding.diagnoses().getFirst();
        assertThat(likeliest.kind()).isEqualTo(kind);
        assertThat(likeliest.suspect().flatMap(filing::fact).map(Fact::shown)).contains(suspect);
        assertThat(likeliest.fits().orElseThrow().value()).isEqualByComparingTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"@ 2006-09-30, @ 2005-09-30", "@ 3m 2006-09-30, @ 3m 2007-09-30"})
    void aWrongPeriodIsFlaggedInItsStatement(String right, String wrong) {
        assertThat(loud(planted(right, wrong)).check()).isEqualTo("newest-column-ends-the-period");
    }

    private static Filing planted(String right, String wrong) {
        String script = Sheets.capstoneLikeScript();
        assertThat(script).contains(right);
        return Sheets.filing(script.replace(right, wrong));
    }

    private static Differs loud(Filing filing) {
        var loud =
                Checks.applyAll(filing).stream()
                        .filter(Differs.class::isInstance)
                        .map(Differs.class::cast)
                        .filter(differs -> differs.severity() != Severity.INFO)
                        .toList();
        assertThat(loud).hasSize(1);
        return loud.getFirst();
    }
}
