package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class LeadTest {

    @Test
    void theLastTitleCountsAndWhatIsBelowItIsNear() {
        var lead =
                lead(
                        "CONSOLIDATED BALANCE SHEETS",
                        "Words",
                        "STATEMENTS OF CASH FLOWS",
                        "(In thousands)");

        assertThat(lead.kind()).contains(Kind.CASH_FLOW);
        assertThat(lead.words()).isEqualTo("STATEMENTS OF CASH FLOWS");
        assertThat(lead.near()).containsExactly("STATEMENTS OF CASH FLOWS", "(In thousands)");
        assertThat(lead.source()).contains(new Source("d1", 2, 3));
    }

    @Test
    void whatGoesOnHasTheTitleAndTheUnitOfWhatItGoesOnWith() {
        var first = lead("Alder", "STATEMENTS OF CASH FLOWS", "(In thousands)", "March 31, 2004");

        assertThat(lead("June 30, 2004").under(first).texts())
                .containsExactly("STATEMENTS OF CASH FLOWS", "(In thousands)", "June 30, 2004");
        assertThat(lead("June 30, 2004").under(lead("Words")).texts())
                .containsExactly("June 30, 2004");
    }

    @Test
    void aTitleMayStandOnTwoLines() {
        var lead = lead("CONSOLIDATED STATEMENTS", "OF OPERATIONS");

        assertThat(lead.kind()).contains(Kind.INCOME_STATEMENT);
        assertThat(lead.words()).isEqualTo("CONSOLIDATED STATEMENTS OF OPERATIONS");
    }

    @Test
    void theSecondLineMayNameTheStatementByItself() {
        var lead = lead("Tilden Harbor", "CONSOLIDATED STATEMENTS OF", "FINANCIAL CONDITION");

        assertThat(lead.words()).isEqualTo("CONSOLIDATED STATEMENTS OF FINANCIAL CONDITION");
        assertThat(lead("Tilden Harbor", "STATEMENTS OF FINANCIAL CONDITION").words())
                .isEqualTo("STATEMENTS OF FINANCIAL CONDITION");
    }

    @Test
    void withoutATitleTheLineAboveTheTableStandsForIt() {
        assertThat(lead("Five pumps", "Sales by region").words()).isEqualTo("Sales by region");
        assertThat(lead("x".repeat(300)).words()).isEmpty();
        assertThat(lead().words()).isEmpty();
        assertThat(lead("Five pumps").source()).isEmpty();
    }

    @Test
    void unitsAndDatesAreNoName() {
        assertThat(lead("Sales by region", "Years ended December 31, 2004", "(In millions)").name())
                .isEqualTo("Sales by region");
        assertThat(lead("Sales by region", "Five pumps were sold. ".repeat(5) + ".").name())
                .isEqualTo("Sales by region");
        assertThat(lead("Sales by region", "(1) Without pumps", "(as defined)").name())
                .isEqualTo("Sales by region");
        assertThat(lead("Sales", "NOTES TO FINANCIAL STATEMENTS", "Table of Contents").name())
                .isEqualTo("Sales");
        assertThat(lead("Pumps were sold", "Page 7", "(In millions)").name()).isEmpty();
        assertThat(lead("Pumps were sold", "F-18").name()).isEmpty();
        assertThat(lead("BALANCE SHEETS", "Unaudited data of the two pumps").name())
                .isEqualTo("BALANCE SHEETS");
        assertThat(lead("(In millions)").name()).isEqualTo("(In millions)");
        assertThat(lead("Sales", "1", "2", "3", "(In millions)").name()).isEqualTo("(In millions)");
    }

    @Test
    void theUnitLeftOfALongSentenceIsNoTitle() {
        assertThat(lead("Sales by region", "(in millions):").words()).isEmpty();
        assertThat(lead("Sales by region", "(in millions):").name()).isEqualTo("Sales by region");
    }

    @Test
    void onlyTheLastFewLinesAreNearWhereNoneIsATitle() {
        assertThat(lead("a", "b", "c", "d", "e").near()).containsExactly("b", "c", "d", "e");
    }

    private static Lead lead(String... texts) {
        var sources =
                Stream.iterate(0, i -> i + 1)
                        .limit(texts.length)
                        .map(i -> new Source("d1", i, i + 1))
                        .toList();
        return new Lead(List.of(texts), sources);
    }
}
