package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class TagGridTest {

    private static final String SCRIPT =
            """
            Cash | us-gaap:Cash[[1,200]]
            Land | us-gaap:Land[[900]]
            North | :partus-gaap:Land[[300]]
            Total assets | us-gaap:Assets[[2,100]]
            Pumps | 4,400
            """;

    private final TagGrid grid = Tagging.grid(Tagging.page(SCRIPT));

    @Test
    void tagsNameARowUnlessTheyAreOfAPart() {
        assertThat(grid.concept(0)).contains(new Concept("Cash"));
        assertThat(grid.concept(2)).isEmpty();
        assertThat(grid.tagged(2)).isTrue();
        assertThat(grid.tagged(4)).isFalse();
    }

    @Test
    void mostTagsOfAColumnSayItsPeriod() {
        var unknown = new Column(List.of("Then"), Optional.empty(), Use.FIGURES);

        assertThat(grid.columns(List.of(unknown)).getFirst().period())
                .contains(Period.at(Tagging.END));
    }

    @Test
    void tagsSayByHowMuchThePrintIsScaled() {
        var units = List.of(Unit.MONEY, Unit.MONEY, Unit.MONEY, Unit.MONEY, Unit.MONEY);

        assertThat(grid.power(Unit.MONEY, units)).contains(3);
        assertThat(grid.power(Unit.SHARES, units)).isEmpty();
    }

    @Test
    void aTagsUnitIsWhatItsRowCounts() {
        assertThat(TagGrid.unit(Tagging.tag("USD"))).contains(Unit.MONEY);
        assertThat(TagGrid.unit(Tagging.tag("shares"))).contains(Unit.SHARES);
        assertThat(TagGrid.unit(Tagging.tag("USD/shares"))).contains(Unit.PER_SHARE);
        assertThat(TagGrid.unit(Tagging.tag("pure"))).isEmpty();
        assertThat(
                        grid.units(
                                List.of(
                                        Unit.PERCENT,
                                        Unit.MONEY,
                                        Unit.MONEY,
                                        Unit.MONEY,
                                        Unit.SHARES)))
                .containsExactly(Unit.MONEY, Unit.MONEY, Unit.MONEY, Unit.MONEY, Unit.SHARES);
    }

    @Test
    void withoutTagsWhatIsPrintedStands() {
        var bare = new TagGrid(Rowed.rows("Cash | 5\n"), Tags.NONE);

        assertThat(bare.isEmpty()).isTrue();
        assertThat(bare.units(List.of(Unit.MONEY))).containsExactly(Unit.MONEY);
        assertThat(bare.power(Unit.MONEY, List.of(Unit.MONEY))).isEmpty();
    }
}
