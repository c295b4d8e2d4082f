package org.crossfoot.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
        List<String> lines = new ArrayList<>();
        for (Blocks document : documents) {
            words(first(document.blocks()), Integer.MAX_VALUE, lines);
        }
        lines.replaceAll(line -> line.substring(0, Math.min(line.length(), LONGEST)));
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

    private static List<Block> first(List<Block> blocks) {
        return blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
    }

    private static List<String> all(List<Blocks> documents) {
        List<String> all = new ArrayList<>();
        documents.forEach(document -> words(document.blocks(), HEAD_ROWS, all));
        return all;
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

    /** Adds the words of blocks, of a table those of its first rows. */
    private static void words(List<Block> blocks, int rows, List<String> words) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> words.add(paragraph.text().value());
                case Block.Grid grid -> {
                    for (Block.Row row :
                            grid.rows().subList(0, Math.min(rows, grid.rows().size()))) {
                        row.cells().forEach(cell -> words.add(cell.text().value()));
                    }
                }
                case Block.PageBreak _ -> {}
            }
        }
    }
}
