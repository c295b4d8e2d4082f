package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

    private final Filing filing = Sheets.capstoneLike();

    @ParameterizedTest
    @CsvSource({
        "2006-09-01, 2006-09-30, '1 month to Sep 30, 2006'",
        "2006-07-01, 2006-09-30, '3 months to Sep 30, 2006'",
        "2006-01-01, 2006-12-31, 'Year to Dec 31, 2006'",
        "2006-09-21, 2006-09-30, '10 days to Sep 30, 2006'",
    })
    void aPeriodIsItsLengthAndItsEnd(LocalDate start, LocalDate end, String words) {
        assertThat(PlaceWords.period(Period.from(start, end))).isEqualTo(words);
    }

    @Test
    void aBalanceIsItsDate() {
        assertThat(PlaceWords.period(Period.at(LocalDate.of(2006, 9, 3)))).isEqualTo("Sep 3, 2006");
    }

    @Test
    void figuresOfOneStatementStandInIt() {
        assertThat(place(new CellRef("s1", 3, 0), new CellRef("s1", 4, 1)))
                .isEqualTo("Balance sheets");
    }

    @Test
    void figuresOfSeveralStatementsStandInSeveral() {
        assertThat(place(new CellRef("s1", 3, 0), new CellRef("s2", 0, 0)))
                .isEqualTo("Both statements");
    }

    @Test
    void whatStandsNowhereHasNoPlace() {
        assertThat(place()).isEmpty();
    }

    @Test
    void wordsStandOnTheirLine() {
        assertThat(place(filing, Proofs.words(filing, "$7.2 million"))).isEqualTo("Text, line 27");
    }

    @Test
    void ofSeveralDocumentsTheExhibitIsNamed() {
        var first = filing.documents().getFirst();
        var exhibit =
                new Document("d2", Optional.of("EX-99.1"), "ex.txt", first.text(), first.page());
        var both =
                new Filing(
                        filing.origin(),
                        filing.format(),
                        filing.registrant(),
                        List.of(first, exhibit),
                        filing.statements(),
                        List.of());
        var words = Proofs.words(filing, "$7.2 million");

        assertThat(place(both, new Source("d2", words.start(), words.end())))
                .isEqualTo("Exhibit 99.1, line 27");
    }

    private String place(CellRef... cells) {
        return place(filing, List.of(cells), Optional.empty());
    }

    private static String place(Filing filing, Source words) {
        return place(filing, List.of(), Optional.of(words));
    }

    private static String place(Filing filing, List<CellRef> cells, Optional<Source> words) {
        return new PlaceWords(Reports.messages(), filing)
                .of(
                        new Outcome.Skipped(
                                "totals-foot", Outcome.Reason.NO_PERIOD, "Backlog", cells, words));
    }
}
