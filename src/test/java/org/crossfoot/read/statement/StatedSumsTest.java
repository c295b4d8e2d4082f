package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Period;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class StatedSumsTest {

    private static final String SHEET =
            """
            Cash | 500 | 400
            Land | 300 | 350
            Assets | 800 | 777
            """;
    private static final Relation LEARNED = relation(2, Basis.SEARCH, 0, 1);
    private static final Tags.Sum BOTH = sum("Assets", "+Cash", "+Land");

    @Test
    void aStatedSumIsKeptWithTheColumnsInWhichItTies() {
        assertThat(sums(SHEET, BOTH))
                .containsExactly(
                        new Relation(
                                2,
                                List.of(new Term(0, 1), new Term(1, 1)),
                                Basis.LINKBASE,
                                List.of(0)));
    }

    @Test
    void itTakesThePlaceOfWhatWasLearnedOfItsTotalAlone() {
        var ofAnother = relation(1, Basis.SECTION, 0);

        assertThat(sums(SHEET, BOTH, LEARNED, ofAnother))
                .extracting(Relation::total, Relation::basis)
                .containsExactly(tuple(1, Basis.SECTION), tuple(2, Basis.LINKBASE));
    }

    @Test
    void oneThatTiesNowhereSaysNothing() {
        assertThat(sums(SHEET.replace("800", "801,000"), BOTH, LEARNED)).containsExactly(LEARNED);
    }

    @Test
    void oneWithAnAddendThatHasNoRowSaysNothing() {
        assertThat(sums(SHEET, sum("Assets", "+Cash", "+Land", "+Ships"))).isEmpty();
        assertThat(sums(SHEET, sum("Liabilities", "+Cash", "+Land"))).isEmpty();
    }

    @Test
    void ofRowsOfOneElementTheFirstIsMeant() {
        assertThat(sums(SHEET + "Assets | 800 | 777\n", BOTH))
                .extracting(Relation::total)
                .containsExactly(2);
    }

    @Test
    void theSameFigureUnderAnotherNameIsNoSum() {
        assertThat(sums("Cash | 800 | 7\nAssets | 800 | 7\n", sum("Assets", "+Cash"))).isEmpty();
    }

    @Test
    void whatIsTakenOffIsTakenOff() {
        String script = SHEET.replace("800", "200");

        assertThat(sums(script, sum("Assets", "+Cash", "-Land")).getFirst().terms())
                .containsExactly(new Term(0, 1), new Term(1, -1));
    }

    @Test
    void aRowThatIsPrintedWithTheOtherSignThanItsTagsIsTurned() {
        String script = "Sales | 500 | 400\n~Costs | (300) | (350)\nProfit | 200 | 50\n";

        assertThat(sums(script, sum("Profit", "+Sales", "-Costs")).getFirst())
                .isEqualTo(
                        new Relation(
                                2,
                                List.of(new Term(0, 1), new Term(1, 1)),
                                Basis.LINKBASE,
                                List.of(0, 1)));
        assertThat(
                        sums(
                                        "Sales | 500 | 400\nCosts | 600 | 450\n~Profit | 100 | 50\n",
                                        sum("Profit", "+Sales", "-Costs"))
                                .getFirst()
                                .terms())
                .containsExactly(new Term(0, -1), new Term(1, 1));
    }

    @Test
    void ofTwoOfOneTotalThatCountsWhichTiesInMoreColumns() {
        String script = "Cash | 500 | 400\nLand | 300 | 350\nShips | 0 | 27\nAssets | 800 | 777\n";
        var all = sum("Assets", "+Cash", "+Land", "+Ships");

        assertThat(List.of(sums(script, BOTH, all), sums(script, all, BOTH)))
                .allSatisfy(
                        sums -> {
                            assertThat(sums).singleElement();
                            assertThat(sums.getFirst().terms()).hasSize(3);
                        });
    }

    private static List<Relation> sums(String script, Tags.Sum sum, Relation... learned) {
        return sums(script, List.of(sum), learned);
    }

    private static List<Relation> sums(String script, Tags.Sum one, Tags.Sum other) {
        return sums(script, List.of(one, other));
    }

    /** Of rows that are tagged by their labels, behind a tilde with the opposite sign. */
    private static List<Relation> sums(String script, List<Tags.Sum> sums, Relation... learned) {
        var rows = new ArrayList<BodyRow>();
        var cells = new ArrayList<List<Optional<Fact>>>();
        for (String line : script.lines().toList()) {
            var row = row(line.replace("~", ""), rows.size());
            rows.add(row);
            cells.add(
                    row.cells().stream()
                            .map(cell -> cell.map(p -> fact(row, p, line.startsWith("~"))))
                            .toList());
        }
        var amounts =
                cells.stream()
                        .map(row -> row.stream().map(fact -> fact.map(Fact::amount)).toList())
                        .toList();
        var tags =
                cells.stream()
                        .flatMap(List::stream)
                        .flatMap(Optional::stream)
                        .map(StatedSumsTest::around)
                        .toList();
        var grid = new TagGrid(rows, new Tags(tags, sums, true));
        return new StatedSums(grid, new Ledger(amounts, 2), cells).before(List.of(learned));
    }

    /** A row that shares no place with another. */
    private static BodyRow row(String line, int index) {
        var row = Rowed.row(line);
        List<Optional<Placed>> cells =
                row.cells().stream()
                        .map(cell -> cell.map(placed -> below(placed, index * 100)))
                        .toList();
        return new BodyRow(row.label(), row.indent(), row.bold(), row.ruled(), cells);
    }

    private static Placed below(Placed one, int by) {
        var source = new Source("d1", one.source().start() + by, one.source().end() + by);
        return new Placed(one.figure(), one.shown(), source, one.slot(), one.end());
    }

    private static Fact fact(BodyRow row, Placed placed, boolean turned) {
        var amount = Amount.printed(placed.figure().value(), 0);
        var tag =
                new Tag(
                        new Concept(row.text()),
                        Period.at(LocalDate.EPOCH),
                        turned ? amount.negated() : amount,
                        "USD",
                        Map.of());
        return new Fact(amount, placed.shown(), placed.source(), Optional.of(tag));
    }

    private static Tags.Placed around(Fact fact) {
        return new Tags.Placed(
                fact.source().start(), fact.source().end(), fact.tag().orElseThrow());
    }

    private static Relation relation(int total, Basis basis, Integer... ties) {
        return new Relation(total, List.of(new Term(0, 1)), basis, List.of(ties));
    }

    private static Tags.Sum sum(String total, String... addends) {
        Map<Concept, Integer> weights = new HashMap<>();
        for (String addend : addends) {
            weights.put(new Concept(addend.substring(1)), addend.startsWith("-") ? -1 : 1);
        }
        return new Tags.Sum(new Concept(total), weights);
    }
}
