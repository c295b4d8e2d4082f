package org.crossfoot.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import org.crossfoot.write.page.Paper;

/**
 * A printer of the system.
 *
 * @param papers those of ours that it takes
 * @param edge how near to the edge of the paper it can print, in points
 */
public record Device(Printer printer, Set<Paper> papers, double edge) {

    public Device {
        papers = Set.copyOf(papers);
    }

    /** Those that the system knows, its usual one first; asking can take a while. */
    public static List<Device> all() {
        var printers = new ArrayList<>(Printer.getAllPrinters());
        var usual = Printer.getDefaultPrinter();
        if (usual != null && printers.remove(usual)) {
            printers.addFirst(usual);
        }
        return printers.stream().map(Device::of).toList();
    }

    private static Device of(Printer printer) {
        var usual = printer.getDefaultPageLayout();
        var most =
                printer.createPageLayout(
                        usual.getPaper(),
                        PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
        double edge =
                Math.max(
                        Math.max(most.getLeftMargin(), most.getRightMargin()),
                        Math.max(most.getTopMargin(), most.getBottomMargin()));
        return new Device(printer, SystemPaper.all(printer), edge);
    }

    String name() {
        return printer.getName();
    }
}
