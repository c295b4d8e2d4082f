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

    private static final boolean JAVA_DIALOGS = "Linux".equals(System.getProperty("os.name"));

    private SystemLayout() {}

    static PageLayout of(Printer printer, PageSetup setup) {
        var orientation = held(setup.orientation());
        var margins = turned(setup.margins(), orientation);
        return printer.createPageLayout(
                SystemPaper.of(printer, setup.paper()),
                orientation,
                margins.left(),
                margins.right(),
                margins.top(),
                margins.bottom());
    }

    /** A setup with what was changed in a dialog; the rest is as it was. */
    static PageSetup taken(PageSetup setup, PageLayout layout) {
        var paper = SystemPaper.known(layout.getPaper()).orElse(setup.paper());
        var theirs =
                new Margins(
                        layout.getLeftMargin(),
                        layout.getTopMargin(),
                        layout.getRightMargin(),
                        layout.getBottomMargin());
        var held = layout.getPageOrientation();
        var margins = turned(theirs, held);
        boolean turned = sideways(held) != sideways(held(setup.orientation()));
        var orientation =
                !turned
                        ? setup.orientation()
                        : sideways(held) ? Orientation.SIDEWAYS : Orientation.UPRIGHT;
        return setup.on(paper)
                .held(orientation)
                .within(same(margins, setup.margins()) ? setup.margins() : margins);
    }

    /** Java's own dialogs take a sheet that lies sideways for one turned the other way. */
    private static Margins turned(Margins margins, PageOrientation held) {
        return JAVA_DIALOGS && sideways(held)
                ? new Margins(
                        /* left= */ margins.right(),
                        /* top= */ margins.bottom(),
                        /* right= */ margins.left(),
                        /* bottom= */ margins.top())
                : margins;
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
