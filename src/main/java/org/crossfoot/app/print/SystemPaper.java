package org.crossfoot.app.print;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.print.Printer;
import org.crossfoot.write.page.Paper;

/** Our papers and the system's, which are the same where their sizes are. */
final class SystemPaper {

    /** Drivers round to whole points or millimetres. */
    private static final double ABOUT = 3;

    private SystemPaper() {}

    static Optional<Paper> known(javafx.print.Paper paper) {
        return Arrays.stream(Paper.values()).filter(ours -> same(ours, paper)).findFirst();
    }

    /** The printer's own paper of a size; its usual one where it has none of that size. */
    static javafx.print.Paper of(Printer printer, Paper paper) {
        return printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(theirs -> same(paper, theirs))
                .findFirst()
                .orElseGet(() -> printer.getDefaultPageLayout().getPaper());
    }

    static Set<Paper> all(Printer printer) {
        var papers = EnumSet.noneOf(Paper.class);
        for (var theirs : printer.getPrinterAttributes().getSupportedPapers()) {
            known(theirs).ifPresent(papers::add);
        }
        return papers;
    }

    private static boolean same(Paper ours, javafx.print.Paper theirs) {
        return Math.abs(ours.width() - theirs.getWidth()) < ABOUT
                && Math.abs(ours.height() - theirs.getHeight()) < ABOUT;
    }
}
