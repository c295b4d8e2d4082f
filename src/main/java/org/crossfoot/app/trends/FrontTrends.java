package org.crossfoot.app.trends;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Places;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Companies;
import org.crossfoot.trend.Trend;
import org.crossfoot.trend.Trends;
import org.crossfoot.write.Report;

/** The trends of the company in front, over all of its open filings, and the way to their cells. */
record FrontTrends(Workspace workspace) {

    /** How to work out what there is now: on any thread, whatever is opened meanwhile. */
    Callable<List<Trend>> all() {
        var report = workspace.currentProperty().get();
        var open = List.copyOf(workspace.open());
        return () -> report == null ? List.of() : Trends.across(filings(report, open));
    }

    private static List<Filing> filings(Report front, List<Report> open) {
        return Stream.concat(Stream.of(front), open.stream())
                .distinct()
                .filter(report -> report.equals(front) || sameCompany(report, front))
                .map(Report::filing)
                .toList();
    }

    private static boolean sameCompany(Report one, Report other) {
        return Companies.same(one.filing().registrant(), other.filing().registrant());
    }

    /** The power of ten in which figures are shown. */
    int power() {
        int filed =
                Optional.ofNullable(workspace.currentProperty().get())
                        .flatMap(report -> Places.main(report.filing()))
                        .map(statement -> statement.unit().power())
                        .orElse(0);
        return workspace.unitsProperty().get().power(filed);
    }

    /** Takes the cells of a point in hand, as far as they stand in the filing in front. */
    void take(Picked point) {
        var report = workspace.currentProperty().get();
        var cells = point.entry().point().terms().stream().map(Series.Term::cell).toList();
        boolean here =
                report != null
                        && !cells.isEmpty()
                        && point.entry().filings().stream().allMatch(report.filing()::equals);
        if (here) {
            workspace.focusProperty().set(new Focus.Cells(cells.getFirst(), cells));
        }
    }

    /** Shows the cells of a point in their statement. */
    void open(Picked point) {
        var filing = point.entry().filings().getFirst();
        workspace.open().stream()
                .filter(report -> report.filing().equals(filing))
                .findFirst()
                .ifPresent(workspace.currentProperty()::set);
        var terms = point.entry().point().terms();
        String statement = terms.getFirst().cell().statement();
        var cells =
                terms.stream()
                        .map(Series.Term::cell)
                        .filter(cell -> cell.statement().equals(statement))
                        .toList();
        workspace.go(new Screen.OfStatement(statement), new Focus.Cells(cells.getFirst(), cells));
    }
}
