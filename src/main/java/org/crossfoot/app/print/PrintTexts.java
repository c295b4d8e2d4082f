package org.crossfoot.app.print;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.TitleWords;
import org.crossfoot.write.page.Margins;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageSetup;
import org.crossfoot.write.page.PageSetup.Orientation;
import org.crossfoot.write.page.Paper;

/** The words of the print screen. */
record PrintTexts(Phrases phrases) {

    private static final Map<Margins, String> MARGINS =
            Map.of(Margins.NARROW, "narrow", Margins.USUAL, "usual", Margins.WIDE, "wide");

    String device(Optional<Device> device) {
        return device.map(Device::name).orElse(phrases.text("print.as-pdf"));
    }

    String paper(Paper paper) {
        return phrases.text("print.paper." + paper.name().toLowerCase(Locale.ROOT));
    }

    String orientation(Orientation orientation) {
        return phrases.text("print.orientation." + orientation.name().toLowerCase(Locale.ROOT));
    }

    String margins(Margins margins) {
        return phrases.text("print.margins." + MARGINS.getOrDefault(margins, "own"));
    }

    /** Why margins are wider than was chosen. */
    String edge(Device device) {
        return phrases.text("print.edge", device.name());
    }

    /** "Balance sheets, Letter upright, narrow margins, 80 %". */
    String page(Page page, PageSetup setup) {
        var title = new StringJoiner(", ");
        title.add(
                phrases.text(
                        page.sideways() ? "print.page-sideways" : "print.page-upright",
                        TitleWords.sentence(page.title()),
                        paper(setup.paper())));
        if (!setup.margins().equals(Margins.USUAL)) {
            title.add(
                    phrases.text(
                            "print.page-margins",
                            margins(setup.margins()).toLowerCase(Locale.ROOT)));
        }
        if (!setup.sizing().fits()) {
            title.add(phrases.text("print.percent", setup.sizing().percent()));
        }
        return title.toString();
    }

    /** Why no page is chosen. */
    String pagesWrong(int pages) {
        return phrases.text("print.pages-wrong", pages);
    }

    String action(boolean pdf, int pages) {
        return phrases.text(pdf ? "print.save" : "print.print", pages);
    }

    /** "Page 2 of 4", and how many of them are printed where that is not all. */
    String place(int page, int printed, int pages) {
        return printed == pages
                ? phrases.text("print.place", page, pages)
                : phrases.text("print.place-some", page, pages, printed);
    }
}
