package org.crossfoot.check;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the repairs of a comparison that fails. */
final class Repairs {

    private final Books books;
    private @Nullable Comparator<Repair> likeliest;

    Repairs(Books books) {
        this.books = books;
    }

    /** Those that contradict no comparison that holds, likeliest first. */
    List<Repair> of(Comparison failing, List<Comparison> otherColumns) {
        return Stream.concat(
                        single(failing), otherColumns.stream().flatMap(o -> swapped(failing, o)))
                .filter(repair -> repair.breaks() == 0)
                .sorted(likeliest())
                .toList();
    }

    private Comparator<Repair> likeliest() {
        if (likeliest == null) {
            var spoken = Spoken.of(books.printed().filing());
            likeliest =
                    Repair.MOST_EXPLAINED
                            .thenComparing(repair -> spoken.confirms(repair.suspect()))
                            .thenComparing(Repair.MOST_TELLING);
        }
        return likeliest;
    }

    /** One figure is another: the stated one, or in a sum any addend. */
    private Stream<Repair> single(Comparison failing) {
        var proof = failing.proof(books.printed()).orElseThrow();
        var stated =
                Stream.of(
                        repair(
                                failing,
                                failing.stated(),
                                proof.computed(),
                                proof.stated().amount()));
        if (!failing.isSum()) {
            return Stream.concat(stated, factors(failing));
        }
        return Stream.concat(
                stated,
                proof.terms().stream()
                        .map(
                                term ->
                                        repair(
                                                failing,
                                                term.cell().orElseThrow(),
                                                mended(term, proof.gap()),
                                                term.amount())));
    }

    private Repair repair(Comparison failing, CellRef cell, Amount fits, Amount printed) {
        var rounded = Slip.rounded(fits, printed.decimals());
        return Repair.of(
                books,
                failing,
                Slip.between(printed, rounded).or(() -> elsewhere(cell, rounded)),
                cell,
                books.printed().printedAs(cell).collect(toMap(same -> same, same -> rounded)));
    }

    /** A factor with two neighbouring digits swapped. */
    private Stream<Repair> factors(Comparison failing) {
        return failing.operands().stream()
                .map(Comparison.Operand::cell)
                .flatMap(
                        cell ->
                                books.printed().amount(cell).stream()
                                        .flatMap(Slip::swaps)
                                        .map(amount -> Map.of(cell, amount))
                                        .filter(figures -> holds(failing, figures))
                                        .map(
                                                figures ->
                                                        Repair.of(
                                                                books,
                                                                failing,
                                                                Optional.of(
                                                                        Diagnosis.Kind
                                                                                .DIGITS_SWAPPED),
                                                                cell,
                                                                figures)));
    }

    /** The figures of one row have changed places between two columns. */
    private Stream<Repair> swapped(Comparison failing, Comparison other) {
        return failing.cells()
                .filter(cell -> books.printed().line(cell).unit() == Unit.MONEY)
                .flatMap(cell -> exchange(cell, other.stated().column()).stream())
                .filter(figures -> holds(failing, figures) && holds(other, figures))
                .map(
                        figures ->
                                Repair.of(
                                        books,
                                        failing,
                                        Optional.of(Diagnosis.Kind.OTHER_COLUMN),
                                        suspect(figures, failing.stated().column()),
                                        figures));
    }

    private static CellRef suspect(Map<CellRef, Amount> figures, int column) {
        return figures.keySet().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Map<CellRef, Amount>> exchange(CellRef cell, int column) {
        var there = new CellRef(cell.statement(), cell.row(), column);
        var here = books.printed().amount(cell);
        var other = books.printed().amount(there);
        return here.isPresent() && other.isPresent() && !there.equals(cell)
                ? Optional.of(Map.of(cell, other.get(), there, here.get()))
                : Optional.empty();
    }

    private boolean holds(Comparison comparison, Map<CellRef, Amount> figures) {
        return comparison.tier(books.printed().with(figures)).filter(Tier::holds).isPresent();
    }

    private static Amount mended(Proof.Term term, Amount gap) {
        var by = term.op() == Op.MINUS ? gap.value().negate() : gap.value();
        return new Amount(term.amount().value().add(by), term.amount().decimals());
    }

    /** Whether the figure that would fit stands in another column of the row. */
    private Optional<Diagnosis.Kind> elsewhere(CellRef cell, Amount fits) {
        return fits.value().signum() != 0
                        && books.printed().line(cell).facts().stream()
                                .flatMap(Optional::stream)
                                .anyMatch(
                                        fact -> fact.amount().value().compareTo(fits.value()) == 0)
                ? Optional.of(Diagnosis.Kind.OTHER_COLUMN)
                : Optional.empty();
    }
}
