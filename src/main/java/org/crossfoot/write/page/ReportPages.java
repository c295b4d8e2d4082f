package org.crossfoot.write.page;

import java.util.List;
import java.util.ResourceBundle;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Lays a report out on pages. */
public final class ReportPages {

    private final FindingTexts texts;
    private final Phrase phrase;

    public ReportPages(ResourceBundle messages) {
        this.texts = new FindingTexts(messages);
        this.phrase = new Phrase(messages);
    }

    /** At least one page, in the order in which they are read. */
    public List<Page> lay(Report report, PageOptions options) {
        var book =
                new Book(options, new Furniture(report.filing(), phrase, options.setup().sizing()));
        var statements = new StatementPages(book, report, texts, phrase);
        chosen(report.filing(), options).stream()
                .filter(each -> !each.lines().isEmpty())
                .forEach(statement -> statements.lay(statement, options.ticks()));
        if (options.trends()) {
            new TrendPages(report, phrase).lay(book);
        }
        if (options.findings() || book.empty()) {
            new FindingPages(report, texts, phrase).lay(book);
        }
        return book.bound();
    }

    private static List<Statement> chosen(Filing filing, PageOptions options) {
        var all = filing.statements();
        if (options.statements().isPresent()) {
            var ids = options.statements().get();
            return all.stream().filter(each -> ids.contains(each.id())).toList();
        }
        var primary = all.stream().filter(each -> each.kind() != Statement.Kind.OTHER).toList();
        return primary.isEmpty() ? all : primary;
    }
}
