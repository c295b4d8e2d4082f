package org.crossfoot.app.task;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Translate;
import org.crossfoot.write.page.Page;

/** Prints pages on a job that the user has agreed to. */
public final class PrintTask extends Task<Integer> {

    private final PrinterJob job;
    private final List<Page> pages;
    private final Function<Page, Node> painter;

    public PrintTask(PrinterJob job, List<Page> pages, Function<Page, Node> painter) {
        this.job = job;
        this.pages = List.copyOf(pages);
        this.painter = painter;
    }

    @Override
    protected Integer call() throws IOException {
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

    private boolean print(Page page) {
        var layout = layout(page);
        // the job counts from the corner of what the printer can reach, a page from its own corner
        var node = new Group(painter.apply(page));
        node.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        return job.printPage(layout, new Group(node));
    }

    private PageLayout layout(Page page) {
        var chosen = job.getJobSettings().getPageLayout();
        return job.getPrinter()
                .createPageLayout(
                        chosen.getPaper(),
                        page.sideways() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
    }
}
