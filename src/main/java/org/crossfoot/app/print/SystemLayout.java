package org.crossfoot.app.print;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import org.crossfoot.write.page.Margins;
import org.crossfoot.write.page.PageSetup;
import org.crossfoot.write.page.PageSetup.Orientation;

/** A page setup as the system's dialogs speak of it. */
final class SystemLayout {

    /** Dialogs round to hundredths of an inch or to millimetres. */
    private static final double ABOUT = 1.5;

    private SystemLayout() {}

    static PageLayout of(Printer printer, PageSetup setup) {
        var margins = setup.margins();
        return printer.createPageLayout(
                SystemPaper.of(printer, setup.paper()),
                held(setup.orientation()),
                margins.left(),
                margins.right(),
                margins.top(),
                margins.bottom());
    }

    /** A setup with what was changed in a dialog; the rest is as it was. */
    static PageSetup taken(PageSetup setup, PageLayout layout) {
        var paper = SystemPaper.known(layout.getPaper()).orElse(setup.paper());
        var margins =
                new Margins(
                        layout.getLeftMargin(),
                        layout.getTopMargin(),
                        layout.getRightMargin(),
                        layout.getBottomMargin());
        boolean turned =
                sideways(layout.getPageOrientation()) != sideways(held(setup.orientation()));
        var orientation =
                !turned
                        ? setup.orientation()
                        : sideways(layout.getPageOrientation())
                                ? Orientation.SIDEWAYS
                                : Orientation.UPRIGHT;
        return setup.on(paper)
                .held(orientation)
                .within(same(margins, setup.margins()) ? setup.margins() : margins);
    }

    private static PageOrientation held(Orientation orientation) {
        return orientation == Orientation.SIDEWAYS
                ? PageOrientation.LANDSCAPE
                : PageOrientation.PORTRAIT;
    }

    private static boolean sideways(PageOrientation orientation) {
        return orientation == PageOrientation.LANDSCAPE
                || orientation == PageOrientation.REVERSE_LANDSCAPE;
    }

    private static boolean same(Margins one, Margins other) {
        return Math.abs(one.left() - other.left()) < ABOUT
                && Math.abs(one.top() - other.top()) < ABOUT
                && Math.abs(one.right() - other.right()) < ABOUT
                && Math.abs(one.bottom() - other.bottom()) < ABOUT;
    }
}
