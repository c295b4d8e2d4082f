package org.crossfoot.app.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Entries entries =
            new Entries(new Phrases(ResourceBundle.getBundle("i18n.messages")));

    @Test
    void listsWhatIsFiledAndSaysWhatIsNot() {
        assertThat(below(Sheets.capstoneLikeScript()))
                .extracting(Entry::label)
                .containsExactly(
                        "Balance sheets",
                        "Operations",
                        "Cash flows",
                        "Sentences",
                        "Trends",
                        "Findings",
                        "Source");
    }

    @Test
    void aMissingCashFlowIsNoWayToAnything() {
        assertThat(below(Sheets.capstoneLikeScript()).get(2))
                .isEqualTo(new Entry.Missing("Cash flows", "not filed"));
    }

    @Test
    void filingsOfOneCompanyStandTogether() {
        var first = report("! name=Larkspur Power Corporation; form=8-K\nWords.\n");
        var second = report("! name=Alder Mills, Inc.; form=10-Q\nWords.\n");
        var third = report("! name=Larkspur Power Corp.; form=10-K\nWords.\n");

        var filings = Entries.byCompany(Stream.of(first, second, third).map(entries::of).toList());

        assertThat(filings.keySet())
                .extracting(Entry.Company::label)
                .containsExactly("Larkspur Power", "Alder Mills");
        assertThat(filings.get(new Entry.Company("Larkspur Power")))
                .extracting(rows -> rows.filing().form())
                .containsExactly("8-K", "10-K");
    }

    @Test
    void countsNotesBesideTheirStatement() {
        var balanceSheet = (Entry.Way) below(Sheets.capstoneLikeScript()).getFirst();

        assertThat(balanceSheet.marks()).isEqualTo(Map.of(Mark.NOTE, 1));
    }

    @Test
    void tablesThatAreNoStatementStandApart() {
        var report =
                report(
                        """
                        # OTHER | Selected Data | (In thousands)
                        @ 2006-09-30
                        Stores | 12
                        """);

        assertThat(entries.of(report).below())
                .filteredOn(Entry.Others.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Others.class,
                        others ->
                                assertThat(others.tables())
                                        .extracting(Entry.Way::label)
                                        .containsExactly("Selected data"));
    }

    private List<Entry> below(String script) {
        return entries.of(report(script)).below();
    }

    private static Report report(String script) {
        return Report.of(new Reading<>(Sheets.filing(script), List.of()));
    }
}
