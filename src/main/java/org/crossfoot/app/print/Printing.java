package org.crossfoot.app.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.crossfoot.app.Notice;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.FindTask;
import org.crossfoot.app.task.PrintTask;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.PageSetup;

/** The system's printers and their dialogs. */
public final class Printing {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;
    private final Callable<List<Device>> devices;

    /**
     * @param devices asks the system for its printers
     */
    public Printing(
            Workspace workspace,
            Phrases phrases,
            Background background,
            Callable<List<Device>> devices) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.background = background;
        this.devices = devices;
    }

    /** Asks the system for its printers, which can take it a while. */
    void find(Consumer<List<Device>> found) {
        background.start(
                new FindTask<>(devices), found, problem -> fail(phrases.text("print.no-printers")));
    }

    /** What the user makes of the system's page setup; empty if the user thinks better of it. */
    Optional<PageSetup> setup(Device to, PageSetup setup, Window over) {
        return job(to, setup)
                .flatMap(
                        job -> {
                            boolean agreed = job.showPageSetupDialog(over);
                            var layout = job.getJobSettings().getPageLayout();
                            job.cancelJob();
                            return agreed
                                    ? Optional.of(SystemLayout.taken(setup, layout))
                                    : Optional.empty();
                        });
    }

    /** Asks by the system's dialog, then prints on the worker. */
    void print(Device to, Report report, PageOptions options, PageRange range, Window over) {
        var job = job(to, options.setup());
        if (job.isEmpty()) {
            return;
        }
        if (!job.get().showPrintDialog(over)) {
            job.get().cancelJob();
            return;
        }
        var settings = job.get().getJobSettings();
        var agreed = options.with(SystemLayout.taken(options.setup(), settings.getPageLayout()));
        var some = SystemRange.taken(range, settings);
        var painter = new PagePainter();
        background.start(
                new PrintTask(job.get(), phrases.messages(), report, agreed, some, painter::paint),
                count -> done(job.get().getPrinter(), count),
                problem -> fail(phrases.text("print.failed")));
    }

    private Optional<PrinterJob> job(Device to, PageSetup setup) {
        var job = PrinterJob.createPrinterJob(to.printer());
        if (job == null) {
            fail(phrases.text("print.no-job", to.name()));
            return Optional.empty();
        }
        var settings = job.getJobSettings();
        settings.setJobName(phrases.text("print.job"));
        settings.setPageLayout(SystemLayout.of(to.printer(), setup));
        return Optional.of(job);
    }

    private void fail(String text) {
        workspace.noticeProperty().set(Notice.failed(text));
    }

    private void done(Printer printer, int count) {
        String text = phrases.text("print.done", count, printer.getName());
        workspace.noticeProperty().set(new Notice(Notice.Kind.DONE, text, Optional.empty()));
    }
}
