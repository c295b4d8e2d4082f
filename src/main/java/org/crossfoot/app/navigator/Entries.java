package org.crossfoot.app.navigator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.app.FilingNames;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.TitleWords;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/** The rows of the navigator: companies, their filings, and what is in each. */
record Entries(Phrases phrases) {

    private static final List<Statement.Kind> ORDER =
            List.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.COMPREHENSIVE_INCOME,
                    Statement.Kind.CASH_FLOW,
                    Statement.Kind.EQUITY);
    private static final List<Statement.Kind> EXPECTED =
            List.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.CASH_FLOW);
    private static final List<Mark> SHOWN = List.of(Mark.CONTRADICTED, Mark.DIFFERS, Mark.NOTE);

    /** The filings by company, in the order in which they were opened. */
    Map<Entry.Company, List<Entry.OfFiling>> filings(List<Report> open) {
        var names = new FilingNames(phrases);
        var companies = new LinkedHashMap<Entry.Company, List<Entry.OfFiling>>();
        for (Report report : open) {
            var filing = report.filing();
            companies
                    .computeIfAbsent(
                            new Entry.Company(names.company(filing)), name -> new ArrayList<>())
                    .add(
                            new Entry.OfFiling(
                                    report,
                                    names.formAndDay(filing),
                                    names.form(filing),
                                    names.period(filing)));
        }
        return companies;
    }

    /** What is in a filing. */
    List<Entry> of(Report report) {
        var entries = new ArrayList<Entry>();
        var outcomes = Outcomes.byStatement(report);
        for (Statement.Kind kind : ORDER) {
            var statements = report.filing().statements(kind);
            if (statements.isEmpty() && EXPECTED.contains(kind)) {
                entries.add(
                        new Entry.Missing(
                                new StatementNames(phrases).of(kind),
                                phrases.text("navigator.not-filed")));
            }
            statements.forEach(statement -> entries.add(statement(report, statement, outcomes)));
        }
        var others = report.filing().statements(Statement.Kind.OTHER);
        if (!others.isEmpty()) {
            entries.add(
                    new Entry.Others(
                            report,
                            phrases.text("navigator.others"),
                            others.stream()
                                    .map(each -> statement(report, each, outcomes))
                                    .toList()));
        }
        entries.add(way(report, new Screen.Sentences(), "sentences", "fth-message-square"));
        entries.add(way(report, new Screen.Trends(), "trends", "fth-trending-up"));
        entries.add(way(report, new Screen.Findings(), "findings", "fth-list"));
        entries.add(way(report, new Screen.SourceText(), "source", "fth-align-left"));
        return entries;
    }

    private Entry.Way statement(
            Report report, Statement statement, Map<String, List<Outcome>> outcomes) {
        return new Entry.Way(
                report,
                new Screen.OfStatement(statement.id()),
                new StatementNames(phrases).of(statement),
                "fth-layout",
                marks(outcomes.getOrDefault(statement.id(), List.of())),
                "",
                TitleWords.sentence(statement.title()));
    }

    private Entry.Way way(Report report, Screen screen, String word, String icon) {
        boolean findings = screen instanceof Screen.Findings;
        boolean sentences = screen instanceof Screen.Sentences;
        return new Entry.Way(
                report,
                screen,
                phrases.text("navigator." + word),
                icon,
                findings ? marks(report.outcomes()) : Map.of(),
                sentences ? Integer.toString(report.filing().claims().size()) : "",
                "");
    }

    private static Map<Mark, Integer> marks(List<Outcome> outcomes) {
        var marks = new EnumMap<Mark, Integer>(Mark.class);
        for (Mark mark : SHOWN) {
            int count = Outcomes.count(outcomes, mark);
            if (count > 0) {
                marks.put(mark, count);
            }
        }
        return marks;
    }
}
