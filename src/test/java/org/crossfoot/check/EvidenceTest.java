package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Part;
import org.crossfoot.model.Subject.Row;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 30);
    private static final Period QUARTER = Period.monthsTo(3, SEPTEMBER);
    private static final Period QUARTER_BEFORE = Period.monthsTo(3, LocalDate.of(2006, 6, 30));

    @Test
    void aColumnOfThePeriodGivesItsCell() {
        var found = find("3m 2006-09-30 | 6m 2006-09-30", "40 | 100", QUARTER).orElseThrow();

        assertThat(found.derived()).isFalse();
        assertThat(found.terms().getFirst().cell()).contains(new CellRef("s1", 0, 0));
    }

    @Test
    void weeksThatEndSomeDaysOffAreThePeriod() {
        assertThat(find("3m 2006-09-30", "40", Period.weeksTo(13, LocalDate.of(2006, 9, 24))))
                .isPresent();
    }

    @Test
    void sixMonthsLessThreeGiveTheQuarterBefore() {
        var found = find("3m 2006-09-30 | 6m 2006-09-30", "40 | 100", QUARTER_BEFORE).orElseThrow();

        assertThat(found.derived()).isTrue();
        assertThat(found.amount()).isEqualTo(Proofs.thousands(60));
    }

    @Test
    void aYearLessNineMonthsGivesTheLastQuarter() {
        var found =
                find(
                                "12m 2006-12-31 | 9m 2006-09-30",
                                "100 | 70",
                                Period.monthsTo(3, LocalDate.of(2006, 12, 31)))
                        .orElseThrow();

        assertThat(found.amount()).isEqualTo(Proofs.thousands(30));
    }

    @Test
    void twoFiguresOfOnePeriodGiveNone() {
        assertThat(find("3m 2006-09-30 | 3m 2006-09-30", "40 | 41", QUARTER)).isEmpty();
        assertThat(find("3m 2006-09-30 | 3m 2006-09-30", "40 | 40", QUARTER)).isPresent();
    }

    @Test
    void ofPartsAndAllOfItAllOfItIsMeant() {
        String parts = "3m 2006-09-30 'East' | 3m 2006-09-30 'Total company'";

        assertThat(find(parts.replace(" company", ""), "40 | 41", QUARTER))
                .map(Found::amount)
                .contains(Proofs.thousands(41));
        assertThat(find(parts, "40 | 41", QUARTER)).isEmpty();
        assertThat(find(parts.replaceAll("'[^']*'", "'Total'"), "40 | 41", QUARTER)).isEmpty();
    }

    @Test
    void percentagesOfThePeriodAreNotItsFigures() {
        assertThat(find("% 3m 2006-09-30", "40", QUARTER)).isEmpty();
    }

    @Test
    void aBalanceIsNoDuration() {
        assertThat(find("2006-09-30", "40", QUARTER)).isEmpty();
        assertThat(find("3m 2006-09-30", "40", Period.at(SEPTEMBER))).isEmpty();
    }

    @Test
    void everyColumnOfASubjectIsFound() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 3m 2006-09-30 | ? | 6m 2006-09-30
                        Revenue | 40 | 50 | 100
                        """);
        var subject =
                new Subject(
                        "revenue",
                        Optional.empty(),
                        Subject.Nature.GAIN,
                        Subject.Sense.AS_IS,
                        List.of(new Row("s1", 0)));

        assertThat(new Evidence(filing).columns(subject))
                .extracting(Found::amount)
                .containsExactly(Proofs.thousands(40), Proofs.thousands(100));
    }

    private static Optional<Found> find(String columns, String figures, Period period) {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ %s
                        Revenue | %s
                        """
                                .formatted(columns, figures));
        return new Evidence(filing).find(new Row("s1", 0), period);
    }

    @Test
    void aSumHasTheFiguresOfAllItsRows() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2005-09-30
                        Total current assets | 100 | 90
                        Total current liabilities | 60 | 50
                        Deferred taxes | | 3
                        """);
        var row = new Row("s1", 0, List.of(new Part(1, true), new Part(2, false)));
        var evidence = new Evidence(filing);
        var now = Period.at(LocalDate.of(2006, 9, 30));
        var found = evidence.find(row, now).orElseThrow();

        assertThat(found.amount().value()).isEqualByComparingTo("40000");
        assertThat(found.terms())
                .extracting(Term::op, Term::label)
                .containsExactly(
                        tuple(Op.PLUS, "Total current assets"),
                        tuple(Op.MINUS, "Total current liabilities"));
        assertThat(found.allowed().low()).isEqualByComparingTo("39000");
    }

    @Test
    void aSumIsTakenFromAnotherWithTheSignsOfItsRows() {
        var filing =
                Sheets.filing(
                        """
                        # CASH_FLOW | Cash Flows | (In thousands)
                        @ 6m 2006-09-30 | 3m 2006-06-30
                        Net cash provided | 90 | 40
                        Capital expenditures | 30 | 20
                        """);
        var row = new Row("s1", 0, List.of(new Part(1, true)));
        var quarter = Period.monthsTo(3, LocalDate.of(2006, 9, 30));

        assertThat(new Evidence(filing).find(row, quarter).orElseThrow().amount().value())
                .isEqualByComparingTo("40000");
    }
}
