package org.crossfoot.read;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Blocks;

/** Whose filing it is and for when, in the words of its first pages. */
final class CoverPage {

    /** Cover and release say it near their top. */
    private static final int FIRST_BLOCKS = 150;

    private static final int LONGEST = 2_000;

    private CoverPage() {}

    static Registrant read(List<Blocks> documents) {
        List<String> lines =
                documents.stream()
                        .flatMap(document -> document.blocks().stream().limit(FIRST_BLOCKS))
                        .flatMap(block -> words(block).stream())
                        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                        .toList();
        var dates = new CoverDates(lines);
        return new Registrant(
                CoverName.find(lines),
                Optional.empty(),
                CoverForm.find(lines),
                dates.periodEnd(),
                dates.filed(),
                dates.fiscalYearEnd());
    }

    private static List<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.text().value());
            case Block.Grid grid ->
                    grid.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> cell.text().value())
                            .toList();
            case Block.PageBreak _ -> List.of();
        };
    }
}
