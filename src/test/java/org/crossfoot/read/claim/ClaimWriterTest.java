package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {

    private static final Period QUARTER = Period.monthsTo(3, LocalDate.of(2006, 9, 30));

    @Test
    void withoutATimeEveryPeriodThatEndsOnTheNewestDayMayBeMeant() {
        assertThat(claims("Revenue was $3.1 million.").getFirst().periods())
                .containsExactly(QUARTER, Period.monthsTo(6, LocalDate.of(2006, 9, 30)));
    }

    @Test
    void aBalanceIsOfADay() {
        assertThat(
                        claims("Cash and cash equivalents were $41.3 million in the quarter.")
                                .getFirst()
                                .periods())
                .containsExactly(Period.at(LocalDate.of(2006, 9, 30)));
    }

    @Test
    void aChangeThatNamesNoTimeIsFromAYearBefore() {
        assertThat(claims("Revenue in the quarter decreased 47%.").getFirst().against())
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
    }

    @Test
    void theChangeOfABalanceIsFromTheStartOfItsPeriod() {
        assertThat(
                        claims(
                                        "Cash and cash equivalents decreased $18.9 million in the"
                                                + " quarter.")
                                .getFirst()
                                .against())
                .containsExactly(Period.at(LocalDate.of(2006, 6, 30)));
    }

    @Test
    void aComparedLevelIsOfTheTimeItIsComparedWith() {
        var compared =
                claims(
                                "Revenue was $3.1 million in the second quarter compared to $5.8"
                                        + " million in the prior year comparable quarter.")
                        .getLast();

        assertThat(compared.periods())
                .containsExactly(Period.monthsTo(3, LocalDate.of(2005, 9, 30)));
        assertThat(compared.against()).isEmpty();
    }

    @Test
    void aYearAgoIsSeenFromTheTimeThatTheSentenceNames() {
        assertThat(
                        Told.telling(
                                        "A year ago, revenue was $9.7 million; revenue was $9.7"
                                                + " million in the six months ended September 30,"
                                                + " 2006.")
                                .claims()
                                .getFirst()
                                .periods())
                .containsExactly(Period.monthsTo(6, LocalDate.of(2005, 9, 30)));
    }

    @Test
    void whatIsComparedWithTheNewestTimeIsNotSure() {
        assertThat(
                        Told.telling(
                                        "Revenue was $5.8 million compared to $3.1 million in the"
                                                + " second quarter of fiscal 2007.")
                                .claims()
                                .getLast()
                                .sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void twoChangesOfOneKindLieBetweenNoLevels() {
        assertThat(
                        claims(
                                "Revenue decreased $2.7 million to $3.1 million from $5.8 million in"
                                        + " the prior year quarter and decreased $0.1 million."))
                .allMatch(claim -> claim.between().isEmpty());
    }

    private static List<Claim> claims(String prose) {
        Filing filing = Told.telling("Nothing.");
        var calendar = new Calendar(filing.statements(), Naming.of(List.of()));
        var document = new Document("d1", java.util.Optional.empty(), "t.txt", prose, List.of());
        return new ClaimWriter(Lexed.MEASURES, calendar, document)
                .claims(Text.verbatim("d1", prose, 0), Lexed.said(prose), false);
    }
}
