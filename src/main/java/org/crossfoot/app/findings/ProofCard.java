package org.crossfoot.app.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.PrintedFigures;
import org.crossfoot.app.ShortLabel;
import org.crossfoot.app.WrappedLabel;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Interval;
import org.crossfoot.model.Unit;
import org.crossfoot.write.Report;

/** The arithmetic of a proof in every scope that was tried, and what rounding allows. */
final class ProofCard {

    private final Phrases phrases;

    ProofCard(Phrases phrases) {
        this.phrases = phrases;
    }

    Node of(Report report, Proof proof, boolean agrees) {
        int power = new PrintedFigures(report).power(proof);
        var parts = new ArrayList<Node>();
        parts.add(new ProofGrid(new ProofRows(phrases).of(report.filing(), proof, power, agrees)));
        boolean apart = proof.gap().value().signum() != 0 || proof.namesWayAlone();
        if (!proof.others().isEmpty() && (agrees || apart)) {
            parts.add(new ScopeGrid(Scope.of(proof, power), phrases));
        }
        Band.of(proof)
                .filter(_ -> apart)
                .ifPresent(
                        band -> {
                            parts.add(new RoundingBand(band, a -> figure(a, proof.unit(), power)));
                            parts.add(WrappedLabel.of(caption(band, proof, power), "second"));
                        });
        return new Section(
                phrases.text("findings.arithmetic." + unit(proof, power)),
                "",
                parts.toArray(Node[]::new));
    }

    /** What stands in the cells in which a comparison would have been made. */
    List<ProofRow> cells(Report report, Outcome.Skipped skipped) {
        var amounts = new PrintedFigures(report);
        return skipped.cells().stream()
                .map(
                        cell -> {
                            var statement = report.filing().statement(cell.statement());
                            return new ProofRow(
                                    ProofRow.Kind.REPORTED,
                                    "",
                                    ShortLabel.of(statement.lines().get(cell.row()).name())
                                            + ", "
                                            + statement.columns().get(cell.column()).label(),
                                    amounts.figure(cell),
                                    Optional.of(cell));
                        })
                .toList();
    }

    private String caption(Band band, Proof proof, int power) {
        return phrases.text(
                band.ofStated() ? "findings.band.stated" : "findings.band.terms",
                figure(proof.stated().amount(), proof.unit(), power),
                edge(band.allowed().low(), band.allowed(), proof.unit(), power),
                edge(band.allowed().high(), band.allowed(), proof.unit(), power));
    }

    /** An end of the band, as finely as its width asks for. */
    private static String edge(BigDecimal value, Interval band, Unit unit, int power) {
        var width = band.high().subtract(band.low());
        int places = width.signum() == 0 ? 4 : width.scale() - width.precision() + 2;
        var shown = value.setScale(places, RoundingMode.HALF_EVEN);
        return figure(new Amount(shown, Amount.EXACT), unit, power);
    }

    private static String figure(Amount amount, Unit unit, int power) {
        return amount.value().signum() == 0 ? "0" : PrintedFigures.figure(amount, unit, power);
    }

    private static String unit(Proof proof, int power) {
        return proof.unit() != Unit.MONEY
                        && proof.terms().stream().noneMatch(t -> t.unit() == Unit.MONEY)
                ? "plain"
                : switch (power) {
                    case 3 -> "thousands";
                    case 6 -> "millions";
                    case 9 -> "billions";
                    default -> "plain";
                };
    }

    /** A scope in which the comparison was tried. */
    record Scope(String subject, String figure, boolean fits) {

        static List<Scope> of(Proof proof, int power) {
            var scopes = new ArrayList<Scope>();
            scopes.add(of(proof, proof, power));
            proof.others().forEach(other -> scopes.add(of(other, proof, power)));
            return scopes;
        }

        private static Scope of(Proof scope, Proof asked, int power) {
            return new Scope(
                    name(scope, asked),
                    PrintedFigures.figure(scope.computed(), scope.unit(), power),
                    asked.stated().amount().interval().meets(scope.allowed()));
        }

        /** By its subject; where that is the same in every scope, by the lines that it counts. */
        private static String name(Proof scope, Proof asked) {
            boolean same =
                    asked.others().stream()
                            .allMatch(other -> other.subject().equals(asked.subject()));
            if (!same) {
                return ShortLabel.of(scope.subject());
            }
            var known = scope.equals(asked) ? List.<String>of() : lines(asked);
            return (scope.equals(asked) ? "" : "… ")
                    + lines(scope).stream()
                            .filter(line -> !known.contains(line))
                            .collect(Collectors.joining(", "));
        }

        private static List<String> lines(Proof proof) {
            return proof.terms().stream()
                    .map(term -> ShortLabel.of(term.label()))
                    .distinct()
                    .toList();
        }

        Mark mark() {
            return fits ? Mark.AGREES : Mark.DIFFERS;
        }
    }
}
