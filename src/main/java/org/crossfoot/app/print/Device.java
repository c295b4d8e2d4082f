package org.crossfoot.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.print.Printer;
import org.crossfoot.write.page.Paper;

/**
 * A printer of the system.
 *
 * @param papers those of ours that it takes
 */
public record Device(Printer printer, Set<Paper> papers) {

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
        return printers.stream().map(each -> new Device(each, SystemPaper.all(each))).toList();
    }

    String name() {
        return printer.getName();
    }
}
