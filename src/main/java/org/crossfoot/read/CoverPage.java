package org.crossfoot.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Blocks;

/** Whose filing it is and for when, in the words of its first pages. */
final class CoverPage {

    /** Cover and release say it near their top. */
    private static final int FIRST_BLOCKS = 150;

    private static final int LONGEST = 2_000;

    /** A table may begin with the names of company and statement. */
    private static final int HEAD_ROWS = 4;

    private CoverPage() {}

    /**
     * Reads the first pages.
     *
     * @param filed the day on which it was filed, where a header says so
     */
    static Registrant read(List<Blocks> documents, Optional<LocalDate> filed) {
        List<String> lines =
                documents.stream()
                        .flatMap(document -> document.blocks().stream().limit(FIRST_BLOCKS))
                        .flatMap(block -> words(block, Integer.MAX_VALUE))
                        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                        .toList();
        Registrant tagged = CoverTags.read(documents);
        Registrant printed = printed(lines, () -> all(documents), filed);
        return Registrants.of(
                named(
                        tagged,
                        tagged.name()
                                .map(
                                        name ->
                                                completed(name, printed)
                                                        .orElse(NameCase.of(name, lines)))),
                printed);
    }

    private static List<String> all(List<Blocks> documents) {
        return documents.stream()
                .flatMap(document -> document.blocks().stream())
                .flatMap(block -> words(block, HEAD_ROWS))
                .toList();
    }

    /** A tag often leaves out the article, or is closed within the last word. */
    private static Optional<String> completed(String tagged, Registrant printed) {
        String small = tagged.toLowerCase(Locale.ROOT);
        return printed.name()
                .filter(
                        name -> {
                            String whole = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
                            return whole.startsWith(small.replaceFirst("^the ", ""))
                                    && whole.indexOf(' ', small.length()) < 0;
                        });
    }

    private static Registrant named(Registrant tagged, Optional<String> name) {
        return new Registrant(
                name,
                tagged.cik(),
                tagged.form(),
                tagged.periodEnd(),
                tagged.filed(),
                tagged.fiscalYearEnd());
    }

    private static Registrant printed(
            List<String> lines, Supplier<List<String>> all, Optional<LocalDate> filed) {
        var dates = new CoverDates(lines, filed);
        return new Registrant(
                CoverName.find(lines, all),
                Optional.empty(),
                CoverForm.find(lines),
                dates.periodEnd(),
                dates.filed(),
                dates.fiscalYearEnd());
    }

    private static Stream<String> words(Block block, int rows) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text().value());
            case Block.Grid grid ->
                    grid.rows().stream()
                            .limit(rows)
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> cell.text().value());
            case Block.PageBreak _ -> Stream.empty();
        };
    }
}
