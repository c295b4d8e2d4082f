package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.CellRef;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final CellRef CASH = new CellRef("s1", 0, 0);
    private static final CellRef CURRENT_ASSETS = new CellRef("s1", 2, 0);

    private final Books books = Books.of(Footed.with("58,561", "58,651"));
    private final Comparison failing = Footed.comparison(books, "current-assets-foot", 0);

    @Test
    void whatElseItMendsConfirmsIt() {
        var repair = repair(CURRENT_ASSETS, 58_561);

        assertThat(repair.mends())
                .extracting(Comparison::check)
                .containsExactly("total-assets-foot");
        assertThat(repair.breaks()).isZero();
        assertThat(repair.isConfirmed()).isTrue();
    }

    @Test
    void anAddendThatNothingElseUsesMendsNothingElse() {
        var repair = repair(CASH, 41_346);

        assertThat(repair.mends()).isEmpty();
        assertThat(repair.isConfirmed()).isFalse();
    }

    @Test
    void whatHoldsAndWouldNotIsBroken() {
        var sound = Books.of(Footed.sound());
        var repair =
                Repair.of(
                        sound,
                        Footed.comparison(sound, "current-assets-foot", 0),
                        Optional.empty(),
                        CURRENT_ASSETS,
                        Map.of(CURRENT_ASSETS, Proofs.thousands(1)));

        assertThat(repair.breaks()).isEqualTo(1);
    }

    @Test
    void fitsWhatIsPutInPlaceOfItsSuspect() {
        assertThat(repair(CASH, 41_346).fits()).isEqualTo(Proofs.thousands(41_346));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new Repair(Optional.empty(), CASH, Map.of(), List.of(), 0).fits());
    }

    private Repair repair(CellRef cell, int thousands) {
        return Repair.of(
                books, failing, Optional.empty(), cell, Map.of(cell, Proofs.thousands(thousands)));
    }
}
