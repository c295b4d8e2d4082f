package org.crossfoot.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sureness;

/** The cells whose figures a sentence states too: they are the last to be suspected. */
record Spoken(Set<CellRef> cells) {

    Spoken {
        cells = Set.copyOf(cells);
    }

    static Spoken of(Filing filing) {
        var evidence = new Evidence(filing);
        return new Spoken(
                filing.claims().stream()
                        .filter(claim -> claim.sureness() == Sureness.SURE)
                        .flatMap(claim -> cells(evidence, claim))
                        .collect(Collectors.toSet()));
    }

    boolean confirms(CellRef cell) {
        return cells.contains(cell);
    }

    private static Stream<CellRef> cells(Evidence evidence, Claim claim) {
        return switch (claim.kind()) {
            case LEVEL, COMPARED_LEVEL, PER_SHARE ->
                    claim.stated().stream().flatMap(stated -> cells(evidence, claim, stated));
            case CHANGE_AMOUNT, CHANGE_PERCENT, SHARE_OF_BASIS, DIRECTION, COMPONENT, OTHER ->
                    Stream.of();
        };
    }

    private static Stream<CellRef> cells(Evidence evidence, Claim claim, Amount stated) {
        return claim.periods().stream()
                .flatMap(period -> evidence.find(claim.subject(), period).stream())
                .filter(found -> found.terms().size() == 1)
                .filter(found -> Printed.fits(claim, stated, found.allowed().abs()))
                .flatMap(found -> found.terms().stream())
                .map(Proof.Term::cell)
                .flatMap(Optional::stream);
    }
}
