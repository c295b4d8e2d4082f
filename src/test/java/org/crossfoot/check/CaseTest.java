package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final String CURRENT = "current-assets-foot";

    @Test
    void oneFigureThatMendsTwoComparisonsIsBelievedAndLoud() {
        var one = Footed.failing(Footed.with("58,561", "58,651"), CURRENT);

        assertThat(one.confirmed().orElseThrow().kind()).contains(Kind.DIGITS_SWAPPED);
        assertThat(one.isBelieved()).isTrue();
        assertThat(one.differs().severity()).isEqualTo(Severity.ERROR);
        assertThat(one.differs().diagnoses().getFirst().witness()).isPresent();
    }

    @Test
    void aGuessedReadingAccusesNobody() {
        assertThat(Footed.failing(Footed.guessed("58,561", "58,651"), CURRENT).isBelieved())
                .isFalse();
    }

    @Test
    void aColumnThatHoldsBearsWitnessWhereNoFigureIsConfirmed() {
        var one = Footed.failing(Footed.with("41,256", "47,198"), CURRENT);

        assertThat(one.holding()).isEqualTo(1);
        assertThat(one.failing()).isZero();
        assertThat(one.isBelieved()).isTrue();
    }

    @Test
    void aRuleThatFailsInEveryColumnWasNeverMeant() {
        var one = Footed.failing(sum("10 | 20", "5 | 6", "19 | 33"), CURRENT);

        assertThat(one.failing()).isEqualTo(1);
        assertThat(one.isBelieved()).isFalse();
        assertThat(one.doubt()).isEqualTo(Reason.UNSURE_READING);
    }

    @Test
    void norWasOneThatFailsInMoreThanOneAndHoldsInAnother() {
        var one = Footed.failing(sum("10 | 20 | 30", "5 | 6 | 7", "19 | 33 | 37"), CURRENT);

        assertThat(one.failing()).isEqualTo(1);
        assertThat(one.holding()).isEqualTo(1);
        assertThat(one.isBelieved()).isFalse();
    }

    @Test
    void whatRoundingCouldExplainIsOnlyAWarning() {
        var script = new StringBuilder("# BALANCE_SHEET | Balance Sheets | (In thousands)\n");
        script.append("@ 2006-09-30 | 2006-03-31\n");
        var keys = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            script.append("[r%d] Row | 100 | 100\n".formatted(i));
            keys.append(i == 0 ? "" : " + ").append("r").append(i);
        }
        script.append("[AssetsCurrent = " + keys + "] Total current assets | 2,006 | 2,000\n");

        var differs = Footed.failing(Sheets.filing(script.toString()), CURRENT).differs();

        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Kind.UNLIKELY_ROUNDING);
    }

    @Test
    void whenTheResultAgreesElsewhereAPartMayBeWrong() {
        var one = Footed.failing(Footed.with("41,256", "47,198"), CURRENT);

        assertThat(one.differs().diagnoses())
                .filteredOn(diagnosis -> diagnosis.kind() == Kind.A_PART)
                .singleElement()
                .satisfies(
                        diagnosis ->
                                assertThat(diagnosis.witness().orElseThrow().row()).isEqualTo(4));
    }

    private static Filing sum(String one, String two, String total) {
        return Sheets.filing(
                """
                # BALANCE_SHEET | Balance Sheets | (In thousands)
                @ 2006-09-30 | 2006-03-31 | 2005-03-31
                [a] Cash | %s
                [b] Land | %s
                [AssetsCurrent = a + b] Total current assets | %s
                """
                        .formatted(one, two, total));
    }
}
