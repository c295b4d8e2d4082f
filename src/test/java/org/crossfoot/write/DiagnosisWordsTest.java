package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class DiagnosisWordsTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    # BALANCE_SHEET | Balance Sheets | (In thousands)
                    @ 2006-09-30
                    Receivables, net of allowance of $612 | 63,233
                    Total current assets (restated) | 63,223
                    """);

    @Test
    void figuresAreInTheUnitOfTheSuspect() {
        assertThat(words(Optional.of(cell(0)), Optional.of(cell(1))))
                .containsExactly("Receivables", "63,233", "63,223", "Total current assets");
    }

    @Test
    void withoutASuspectTheWitnessLendsItsUnit() {
        assertThat(words(Optional.empty(), Optional.of(cell(1))))
                .containsExactly("", "", "63,223", "Total current assets");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        var unknown = new Diagnosis(Diagnosis.Kind.MISPRINT, Optional.empty(), Optional.empty());

        assertThat(new DiagnosisWords(filing, unknown).arguments()).containsExactly("", "", "", "");
    }

    private Object[] words(Optional<CellRef> suspect, Optional<CellRef> witness) {
        var fits = Optional.of(Proofs.thousands(63_223));
        return new DiagnosisWords(
                        filing, new Diagnosis(Diagnosis.Kind.ONE_DIGIT, suspect, fits, witness))
                .arguments();
    }

    private static CellRef cell(int row) {
        return new CellRef("s1", row, 0);
    }
}
