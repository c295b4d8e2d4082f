package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crossfoot.app.Mark;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class FindingListTest {

    private final Report report =
            Found.with(Found.withAnError(), Found.notInTables(Found.withAnError()));
    private final FindingList list = FindingList.of(report, Found.TEXTS);

    @Test
    void theWorstStandsFirstAndAgreementLast() {
        var marks = list.in(FindingsTab.ALL).stream().map(Entry::mark).toList();

        assertThat(marks).isSorted().startsWith(Mark.CONTRADICTED).endsWith(Mark.AGREES);
    }

    @Test
    void everyOutcomeIsCountedInOneTab() {
        assertThat(list.count(FindingsTab.ALL)).isEqualTo(report.outcomes().size());
        assertThat(
                        list.count(FindingsTab.DIFFER)
                                + list.count(FindingsTab.NOTES)
                                + list.count(FindingsTab.AGREE)
                                + list.count(FindingsTab.NOT_CHECKED))
                .isEqualTo(report.outcomes().size());
    }

    @Test
    void aFilterAsksForEveryWordInAnyOrder() {
        assertThat(FindingList.matching(list.in(FindingsTab.DIFFER), "63,232 current")).hasSize(1);
        assertThat(FindingList.matching(list.in(FindingsTab.DIFFER), "63,232 nowhere")).isEmpty();
    }

    @Test
    void notesAreFindingsAndAgreementIsNot() {
        assertThat(list.findings())
                .extracting(Entry::outcome)
                .allMatch(outcome -> outcome instanceof Outcome.Differs)
                .hasSize(report.outcomes(Outcome.Differs.class).size());
    }

    @Test
    void outcomesAreGroupedByKindWithTheirCount() {
        var rows = FindingRow.rows(list.in(FindingsTab.ALL), FindingsTab.ALL, Set.of());

        assertThat(rows.getFirst())
                .isEqualTo(
                        new FindingRow.Head(
                                new FindingRow.Group.Kind(FindingsTab.DIFFER),
                                list.count(FindingsTab.DIFFER),
                                true));
        assertThat(rows.get(1)).isInstanceOf(FindingRow.Item.class);
    }

    @Test
    void whatWasNotCheckedIsGroupedByReason() {
        var rows =
                FindingRow.rows(
                        list.in(FindingsTab.NOT_CHECKED), FindingsTab.NOT_CHECKED, Set.of());

        assertThat(rows)
                .filteredOn(row -> row instanceof FindingRow.Head)
                .extracting(row -> ((FindingRow.Head) row).group())
                .contains(new FindingRow.Group.Why(Outcome.Reason.NOT_IN_TABLES));
    }

    @Test
    void aClosedGroupKeepsItsHeadAlone() {
        var group = new FindingRow.Group.Kind(FindingsTab.AGREE);
        var agreed = list.in(FindingsTab.AGREE);

        assertThat(FindingRow.rows(agreed, FindingsTab.AGREE, Set.of(group)))
                .isEqualTo(List.of(new FindingRow.Head(group, agreed.size(), false)));
    }
}
