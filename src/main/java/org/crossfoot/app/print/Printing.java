package org.crossfoot.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.crossfoot.app.Notice;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.PrintTask;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.Paper;

/** The system's printers and their dialogs. */
public final class Printing {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;

    public Printing(Workspace workspace, Phrases phrases, Background background) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.background = background;
    }

    /** The printers that the system knows, its usual one first. */
    List<Printer> printers() {
        var printers = new ArrayList<>(Printer.getAllPrinters());
        var usual = Printer.getDefaultPrinter();
        if (usual != null && printers.remove(usual)) {
            printers.addFirst(usual);
        }
        return printers;
    }

    /** Asks by the system's dialog, then prints on the worker. */
    void print(Printer printer, Paper paper, List<Page> pages, Window over) {
        var job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            workspace.noticeProperty().set(Notice.failed(phrases.text("print.no-job")));
            return;
        }
        var settings = job.getJobSettings();
        settings.setJobName(phrases.text("print.job"));
        settings.setPageLayout(
                printer.createPageLayout(
                        paper == Paper.A4 ? javafx.print.Paper.A4 : javafx.print.Paper.NA_LETTER,
                        javafx.print.PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(over)) {
            job.cancelJob();
            return;
        }
        var painter = new PagePainter();
        background.start(
                new PrintTask(job, pages, painter::paint),
                count -> done(job.getPrinter(), count),
                problem ->
                        workspace
                                .noticeProperty()
                                .set(Notice.failed(phrases.text("print.failed"))));
    }

    private void done(Printer printer, int count) {
        String text = phrases.text("print.done", count, printer.getName());
        workspace.noticeProperty().set(new Notice(Notice.Kind.DONE, text, Optional.empty()));
    }
}
