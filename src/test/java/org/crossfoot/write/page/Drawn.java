package org.crossfoot.write.page;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Reports;

/** Empty pages to draw on, and what is found on them. */
final class Drawn {

    static final Phrase PHRASE = new Phrase(Reports.messages());
    static final FindingTexts TEXTS = new FindingTexts(Reports.messages());

    private Drawn() {}

    /** An upright letter with the usual margins. */
    static Canvas canvas() {
        return new Canvas("Page", 612, 792, Margins.USUAL);
    }

    /** A book of letters without heading and footing. */
    static Book book() {
        return book(Sheets.empty());
    }

    static Book book(Filing filing) {
        var setup = PageSetup.usual().on(Paper.LETTER);
        var options =
                new PageOptions(
                        setup,
                        java.util.Optional.empty(),
                        true,
                        true,
                        true,
                        false,
                        false,
                        java.time.LocalDate.EPOCH);
        return new Book(options, new Furniture(filing, PHRASE, setup.sizing()));
    }

    static <T extends Mark> List<T> marks(Page page, Class<T> kind) {
        return page.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<Mark.Words> words(Page page) {
        return marks(page, Mark.Words.class);
    }

    static List<String> texts(Page page) {
        return words(page).stream().map(Mark.Words::text).toList();
    }

    /** All words of a page, a line each. */
    static String text(Page page) {
        return texts(page).stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where the right edge of some words is. */
    static double end(Mark.Words words) {
        return words.x() + Metrics.of(words.face()).width(words.text(), words.size());
    }

    /** The words on a page that read so; there must be some. */
    static Mark.Words find(Page page, String text) {
        return words(page).stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts(page)));
    }
}
