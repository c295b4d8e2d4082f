package org.crossfoot.write;

import java.util.Optional;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Unit;

/** What the patterns of {@code finding.diagnosis.*} are filled with. */
record DiagnosisWords(Filing filing, Diagnosis diagnosis) {

    /** The suspect's label, its printed figure, what would fit, and who agrees with that. */
    Object[] arguments() {
        var home = diagnosis.suspect().or(diagnosis::witness);
        return new Object[] {
            label(diagnosis.suspect()),
            diagnosis
                    .suspect()
                    .flatMap(filing::fact)
                    .map(Fact::amount)
                    .map(amount -> figure(amount, home))
                    .orElse(""),
            diagnosis.fits().map(amount -> figure(amount, home)).orElse(""),
            label(diagnosis.witness())
        };
    }

    private String label(Optional<CellRef> cell) {
        return cell.map(this::line).map(Line::name).map(Labels::brief).orElse("");
    }

    private String figure(Amount amount, Optional<CellRef> home) {
        return Quoted.figure(
                filing, amount, home.map(this::line).map(Line::unit).orElse(Unit.MONEY), home);
    }

    private Line line(CellRef cell) {
        return filing.statement(cell.statement()).lines().get(cell.row());
    }
}
