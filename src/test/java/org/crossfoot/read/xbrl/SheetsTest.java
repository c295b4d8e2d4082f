package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.model.Period;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Period YEAR_AGO = Period.monthsTo(3, Reported.END.minusYears(1));
    private static final Period HALF = Period.monthsTo(6, Reported.END);
    private static final Entry[] ENTRIES = {
        Reported.entry("us-gaap:SalesAbstract", "Sales", "label", 0),
        Reported.entry("us-gaap:Sales", "Of tugs", "label", 1),
        Reported.entry("us-gaap:RopeAbstract", "Rope", "label", 0),
        Reported.entry("us-gaap:Rope", "Of rope", "label", 1),
        Reported.entry("us-gaap:Costs", "Costs", "negatedLabel", 0),
        Reported.entry("us-gaap:Profit", "Profit", "totalLabel", 0)
    };

    @Test
    void aStatementIsATitleAUnitAndAGrid() {
        var blocks = blocks(Reported.outline(ENTRIES), both());

        assertThat(blocks).hasSize(4).last().isInstanceOf(Block.PageBreak.class);
        assertThat(((Paragraph) blocks.get(0)).text()).hasToString("Balance Sheets");
        assertThat(((Paragraph) blocks.get(1)).text()).hasToString("(In thousands)");
    }

    @Test
    void rowsHaveTheirFiguresUnderThePeriods() {
        assertThat(rows(blocks(Reported.outline(ENTRIES), both())))
                .containsExactly(
                        "1:Three Months Ended",
                        "1:June 30, 2023 2:June 30, 2022",
                        "0:Sales:",
                        "0:Of tugs 1:12 2:11",
                        "0:Costs 1:(8) 2:(7)",
                        "0:Profit 1:4 2:4");
    }

    @Test
    void everyLengthHeadsItsOwnColumns() {
        var facts = new ArrayList<>(both());
        facts.addAll(all(HALF, "24", "15", "9"));
        Row lengths = grid(blocks(Reported.outline(ENTRIES), facts)).rows().getFirst();

        assertThat(lengths.cells())
                .extracting(cell -> cell.slot() + "+" + cell.span() + " " + cell.text())
                .containsExactly("1+2 Three Months Ended", "3+1 Six Months Ended");
    }

    @Test
    void aFigureStandsInTheInstanceAndATotalBelowALine() {
        Row profit = grid(blocks(Reported.outline(ENTRIES), both())).rows().getLast();
        Cell figure = profit.cells().get(1);

        assertThat(figure.text().source().start()).isEqualTo(140);
        assertThat(figure.text().source().end()).isEqualTo(144);
        assertThat(figure.style().ruleAbove()).isTrue();
        assertThat(profit.cells().getFirst().style().ruleAbove()).isFalse();
    }

    @Test
    void inAnOrderOfOursWhatTheLatestColumnLacksIsLeftOut() {
        var facts = new ArrayList<>(both());
        facts.add(Reported.money("us-gaap:Rope", "3000", YEAR_AGO));

        assertThat(rows(blocks(Reported.outline(ENTRIES), facts))).contains("0:Of rope 2:3");
        assertThat(rows(blocks(new Outline("Sheets", "", List.of(ENTRIES)), facts)))
                .doesNotContain("0:Rope:", "0:Of rope 2:3")
                .contains("0:Of tugs 1:12 2:11");
    }

    @Test
    void oneFigureIsNoStatement() {
        var sales = Reported.money("us-gaap:Sales", "12000", Reported.QUARTER);

        assertThat(blocks(Reported.outline(ENTRIES), List.of(sales))).isEmpty();
        assertThat(blocks(Reported.outline(ENTRIES), List.of())).isEmpty();
    }

    private static List<XbrlFact> both() {
        var facts = new ArrayList<>(all(Reported.QUARTER, "12", "8", "4"));
        facts.addAll(all(YEAR_AGO, "11", "7", "4"));
        return facts;
    }

    private static List<XbrlFact> all(Period period, String sales, String costs, String profit) {
        return List.of(
                Reported.money("us-gaap:Sales", sales + "000", period),
                Reported.money("us-gaap:Costs", costs + "000", period),
                Reported.money("us-gaap:Profit", profit + "000", period));
    }

    private static List<Block> blocks(Outline outline, List<XbrlFact> facts) {
        return new Sheets("d1", new Instance(facts, true)).blocks(outline);
    }

    private static Grid grid(List<Block> blocks) {
        return (Grid) blocks.get(2);
    }

    private static List<String> rows(List<Block> blocks) {
        return grid(blocks).rows().stream()
                .map(
                        row ->
                                row.cells().stream()
                                        .map(cell -> cell.slot() + ":" + cell.text())
                                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
