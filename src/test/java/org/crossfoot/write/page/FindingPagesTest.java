package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfoot.model.Sheets;
import org.crossfoot.read.claim.Told;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class FindingPagesTest {

    @Test
    void errorsComeBeforeNotesAndWhatAgreesComesLast() {
        assertThat(text(Reports.slipped()))
                .containsSubsequence("\nDiffer\n", "\nNotes\n", "\nNot checked", "\nAgree\n");
    }

    @Test
    void aFindingHasItsTitleItsArithmeticAndWhatMayHaveHappened() {
        assertThat(text(Reports.slipped()))
                .containsSubsequence(
                        "Total current assets prints 63,233", "gives", "63,223", "printed", "may");
    }

    @Test
    void aSentenceThatIsContradictedIsQuoted() {
        var report =
                Reports.of(
                        Told.telling(
                                "Revenue for the second quarter of fiscal 2007 was $3.9"
                                        + " million."));

        assertThat(text(report).replace('\n', ' '))
                .contains("“Revenue for the second quarter of fiscal 2007 was $3.9 million.”");
    }

    @Test
    void theCountsStandThereOnlyWhereNoPageCameBefore() {
        var book = Drawn.book();
        book.page("Balance Sheets", "", false);

        assertThat(text(Reports.sound(), Drawn.book())).contains("\nnot checked\n");
        assertThat(text(Reports.sound(), book)).doesNotContain("\nnot checked\n");
    }

    @Test
    void whereNothingCouldBeComparedItSaysSo() {
        var filing = Sheets.empty();

        assertThat(text(new Report(filing, List.of(), List.of(), List.of())))
                .contains("No financial statement was found", "could be compared");
    }

    private static String text(Report report) {
        return text(report, Drawn.book());
    }

    private static String text(Report report, Book book) {
        new FindingPages(report, Drawn.TEXTS, Drawn.PHRASE).lay(book);
        return book.bound().stream().map(Drawn::text).collect(Collectors.joining());
    }
}
