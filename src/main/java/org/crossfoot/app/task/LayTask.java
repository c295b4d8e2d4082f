package org.crossfoot.app.task;

import java.util.List;
import java.util.ResourceBundle;
import javafx.concurrent.Task;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.ReportPages;

/** Lays a report out on pages. */
public final class LayTask extends Task<List<Page>> {

    private final ResourceBundle messages;
    private final Report report;
    private final PageOptions options;

    public LayTask(ResourceBundle messages, Report report, PageOptions options) {
        this.messages = messages;
        this.report = report;
        this.options = options;
    }

    @Override
    protected List<Page> call() {
        return new ReportPages(messages).lay(report, options);
    }
}
