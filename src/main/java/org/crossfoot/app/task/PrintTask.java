package org.crossfoot.app.task;

import java.io.IOException;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.ReportPages;

/** Prints some pages of a report on a job that the user has agreed to. */
public final class PrintTask extends Task<Integer> {

    private final PrinterJob job;
    private final ResourceBundle messages;
    private final Report report;
    private final PageOptions options;
    private final PageRange range;
    private final Function<Page, Node> painter;

    public PrintTask(
            PrinterJob job,
            ResourceBundle messages,
            Report report,
            PageOptions options,
            PageRange range,
            Function<Page, Node> painter) {
        this.job = job;
        this.messages = messages;
        this.report = report;
        this.options = options;
        this.range = range;
        this.painter = painter;
    }

    @Override
    protected Integer call() throws IOException {
        var pages = range.of(new ReportPages(messages).lay(report, options));
        for (Page page : pages) {
            if (isCancelled() || !print(page)) {
                job.cancelJob();
                throw new IOException("the printer refused page " + page.title());
            }
        }
        if (!job.endJob()) {
            throw new IOException("the printer did not finish");
        }
        return pages.size();
    }

    /** Paper goes in upright: the toolkit mistakes the margins of a sheet that lies sideways. */
    private boolean print(Page page) {
        var layout =
                job.getPrinter()
                        .createPageLayout(
                                job.getJobSettings().getPageLayout().getPaper(),
                                PageOrientation.PORTRAIT,
                                Printer.MarginType.HARDWARE_MINIMUM);
        var node = new Group(painter.apply(page));
        // the job counts from the corner of what the printer can reach, a page from its own corner
        node.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        if (page.sideways()) {
            node.getTransforms().addAll(new Translate(0, page.width()), new Rotate(-90));
        }
        return job.printPage(layout, new Group(node));
    }
}
