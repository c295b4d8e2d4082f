package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void findsAFigureWithAndWithoutCommas() {
        var cell = SheetFilings.cell(filing, "s1", "Total current assets", 0);

        assertThat(Finder.find(filing, "63,223")).containsExactly(Focus.Cells.one(cell));
        assertThat(Finder.find(filing, "63223")).containsExactly(Focus.Cells.one(cell));
    }

    @Test
    void findsNegativeFiguresHoweverTheyAreTyped() {
        var cell = SheetFilings.cell(filing, "s2", "Loss from operations", 0);

        for (String query : List.of("(11,091)", "-11091", "−11,091", "$11,091")) {
            assertThat(Finder.find(filing, query)).as(query).containsExactly(Focus.Cells.one(cell));
        }
    }

    @Test
    void findsLabelsWhateverTheirCase() {
        assertThat(Finder.find(filing, "INVENTORIES"))
                .contains(Focus.Cells.one(SheetFilings.cell(filing, "s1", "Inventories", 0)));
    }

    @Test
    void findsWhatALabelMeans() {
        assertThat(Finder.find(filing, "total assets"))
                .contains(Focus.Cells.one(SheetFilings.cell(filing, "s1", "Total assets", 0)));
    }

    @Test
    void findsSentencesAcrossBlanks() {
        var found = Finder.find(filing, "gross   loss for the");

        assertThat(found).hasSize(1);
        var words = (Focus.Words) found.getFirst();
        assertThat(filing.document("d1").text(words.source())).isEqualTo("gross loss for the");
    }

    @Test
    void aShortNumberMatchesWholeFiguresOnly() {
        assertThat(Finder.find(filing, "33"))
                .filteredOn(Focus.Cells.class::isInstance)
                .containsExactly(Focus.Cells.one(new CellRef("s1", 20, 0)));
    }

    @Test
    void blanksFindNothing() {
        assertThat(Finder.find(filing, "  ")).isEmpty();
    }
}
