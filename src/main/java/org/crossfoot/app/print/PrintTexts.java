package org.crossfoot.app.print;

import java.util.Locale;
import java.util.Optional;
import javafx.print.Printer;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.TitleWords;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions.Orientation;
import org.crossfoot.write.page.Paper;

/** The words of the print screen. */
record PrintTexts(Phrases phrases) {

    String printer(Optional<Printer> printer) {
        return printer.map(Printer::getName).orElse(phrases.text("print.as-pdf"));
    }

    String paper(Paper paper) {
        return phrases.text("print.paper." + paper.name().toLowerCase(Locale.ROOT));
    }

    String orientation(Orientation orientation) {
        return phrases.text("print.orientation." + orientation.name().toLowerCase(Locale.ROOT));
    }

    /** "Balance sheets, letter upright". */
    String page(Page page, Paper paper) {
        return phrases.text(
                page.sideways() ? "print.page-sideways" : "print.page-upright",
                TitleWords.sentence(page.title()),
                paper(paper));
    }

    String action(boolean pdf, int pages) {
        return phrases.text(pdf ? "print.save" : "print.print", pages);
    }

    String place(int page, int pages) {
        return phrases.text("print.place", page, pages);
    }
}
