package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Proof;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Which sign stands beside which figure of a statement, and the notes that some point to. */
final class TickMarks {

    /** What a sign says. */
    enum Tick {
        SUM("✓"),
        EQUAL("="),
        SENTENCE("¶");

        final String sign;

        Tick(String sign) {
            this.sign = sign;
        }
    }

    /**
     * A finding below the table.
     *
     * @param number as marked beside the figure: 1 for n1
     */
    record Note(int number, String text) {}

    private static final Set<Proof.Op> SCALING = Set.of(Proof.Op.TIMES, Proof.Op.OVER);

    private final Statement statement;
    private final Map<CellRef, Set<Tick>> ticks = new HashMap<>();
    private final Map<CellRef, List<Note>> notes = new HashMap<>();

    TickMarks(Report report, Statement statement, FindingTexts texts) {
        this.statement = statement;
        report.outcomes(Agrees.class).forEach(agrees -> tick(agrees.proof()));
        int number = 0;
        for (var finding : report.outcomes(Differs.class)) {
            var cells = places(finding.proof());
            if (!cells.isEmpty()) {
                var note = new Note(++number, texts.message(report, finding));
                cells.forEach(
                        cell -> notes.computeIfAbsent(cell, c -> new ArrayList<>()).add(note));
            }
        }
    }

    /** Without any. */
    TickMarks(Statement statement) {
        this.statement = statement;
    }

    /** The sign beside a figure; a note says more than that something else agrees. */
    String sign(int row, int column) {
        var cell = statement.cell(row, column);
        if (notes.containsKey(cell)) {
            return String.join(
                    " ", notes(row, column).stream().map(note -> "n" + note.number()).toList());
        }
        var signs = ticks.getOrDefault(cell, Set.of()).stream().map(tick -> tick.sign).toList();
        return String.join(" ", signs);
    }

    Set<Tick> ticks(int row, int column) {
        var cell = statement.cell(row, column);
        return notes.containsKey(cell) ? Set.of() : ticks.getOrDefault(cell, Set.of());
    }

    List<Note> notes(int row, int column) {
        return notes.getOrDefault(statement.cell(row, column), List.of());
    }

    private void tick(Proof proof) {
        var stated = proof.stated().cell();
        var terms = proof.terms().stream().map(Proof.Term::cell).flatMap(Optional::stream).toList();
        if (proof.stated().words().isPresent()) {
            terms.forEach(cell -> mark(cell, Tick.SENTENCE));
        } else if (stated.isPresent() && !terms.isEmpty()) {
            mark(stated.get(), sums(proof, stated.get(), terms) ? Tick.SUM : Tick.EQUAL);
            if (terms.size() == 1) {
                mark(terms.getFirst(), Tick.EQUAL);
            }
        }
    }

    private boolean sums(Proof proof, CellRef stated, List<CellRef> terms) {
        return terms.size() > 1
                && host(stated).equals(stated)
                && proof.terms().stream().noneMatch(term -> SCALING.contains(term.op()))
                && terms.stream()
                        .allMatch(
                                cell ->
                                        cell.statement().equals(stated.statement())
                                                && cell.column() == stated.column());
    }

    private void mark(CellRef cell, Tick tick) {
        if (cell.statement().equals(statement.id())) {
            ticks.computeIfAbsent(host(cell), c -> EnumSet.noneOf(Tick.class)).add(tick);
        }
    }

    private List<CellRef> places(Proof proof) {
        var stated = proof.stated().cell();
        return (stated.isPresent() ? List.of(stated.get()) : proof.cells())
                .stream()
                        .filter(cell -> cell.statement().equals(statement.id()))
                        .map(this::host)
                        .distinct()
                        .toList();
    }

    /** Amounts inside a label are not rows on paper: their sign stands on the row of the label. */
    private CellRef host(CellRef cell) {
        if (!cell.statement().equals(statement.id())) {
            return cell;
        }
        int row = cell.row();
        while (row > 0 && statement.lines().get(row).role() == Line.Role.MEMO) {
            row--;
        }
        return statement.cell(row, cell.column());
    }
}
