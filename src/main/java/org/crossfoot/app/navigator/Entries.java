package org.crossfoot.app.navigator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * The rows of a filing.
     *
     * @param company above it
     */
    record Rows(Entry.Company company, Entry.OfFiling filing, List<Entry> below) {}

    /** The filings by company, in the order in which they were opened. */
    static Map<Entry.Company, List<Rows>> byCompany(List<Rows> open) {
        return open.stream()
                .collect(
                        Collectors.groupingBy(
                                Rows::company, LinkedHashMap::new, Collectors.toList()));
    }

    /** A filing and what is in it. */
    Rows of(Report report) {
        var names = new FilingNames(phrases);
        var filing = report.filing();
        return new Rows(
                new Entry.Company(names.company(filing)),
                new Entry.OfFiling(
                        report, names.formAndDay(filing), names.form(filing), names.period(filing)),
                below(report));
    }

    private List<Entry> below(Report report) {
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
