package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static final Period NOW = Period.monthsTo(3, LocalDate.of(2006, 9, 30));
    private static final Period YEAR_AGO = Period.monthsTo(3, LocalDate.of(2005, 9, 30));
    private static final Period QUARTER_AGO = Period.monthsTo(3, LocalDate.of(2006, 6, 30));

    @Test
    void carriesTheMeasureAcrossASentence() {
        var claims =
                claims(
                        "The reported gross loss for the second quarter was $2.3 million, or 73% of revenue compared to $1.1 million, or 18% of revenue from the prior year comparable quarter and $1.4 million, or 21% of revenue from the prior quarter.");

        assertThat(claims)
                .extracting(Claim::kind, claim -> claim.periods().getFirst())
                .containsExactly(
                        tuple(Kind.LEVEL, NOW),
                        tuple(Kind.SHARE_OF_BASIS, NOW),
                        tuple(Kind.COMPARED_LEVEL, YEAR_AGO),
                        tuple(Kind.SHARE_OF_BASIS, YEAR_AGO),
                        tuple(Kind.COMPARED_LEVEL, QUARTER_AGO),
                        tuple(Kind.SHARE_OF_BASIS, QUARTER_AGO));
        assertThat(claims).allMatch(claim -> claim.sureness() == Sureness.SURE);
    }

    @Test
    void readsAnImprovementOfACostAsLess() {
        var claims =
                claims(
                        "Research and development costs were $2.7 million for the fiscal 2007 second quarter, an improvement of $0.1 million, or 5%, from the prior year comparable quarter and $0.2 million, or 7% from the prior quarter.");

        assertThat(claims.subList(1, 5))
                .extracting(Claim::kind, Claim::direction, claim -> claim.against().getFirst())
                .containsExactly(
                        tuple(Kind.CHANGE_AMOUNT, Direction.DOWN, YEAR_AGO),
                        tuple(Kind.CHANGE_PERCENT, Direction.DOWN, YEAR_AGO),
                        tuple(Kind.CHANGE_AMOUNT, Direction.DOWN, QUARTER_AGO),
                        tuple(Kind.CHANGE_PERCENT, Direction.DOWN, QUARTER_AGO));
    }

    @Test
    void linksAChangeWithTheTwoLevelsOfItsSentence() {
        var claims =
                claims(
                        "Revenue decreased $2.7 million to $3.1 million from $5.8 million in the prior year quarter.");

        assertThat(claims)
                .extracting(Claim::kind)
                .containsExactly(Kind.CHANGE_AMOUNT, Kind.LEVEL, Kind.COMPARED_LEVEL);
        assertThat(claims.getFirst().between().orElseThrow().from())
                .isEqualTo(claims.getLast().source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue was $3.1 million (Q2 2006: $5.8 million).",
                "Revenue was $3.1 million ($5.8 million in the second quarter of 2006).",
            })
    void theTimeOfAnAsideIsItsOwn(String sentence) {
        assertThat(claims(sentence))
                .extracting(Claim::kind, claim -> claim.periods().getFirst())
                .containsExactly(tuple(Kind.LEVEL, NOW), tuple(Kind.COMPARED_LEVEL, YEAR_AGO));
    }

    @Test
    void hearsHedges() {
        assertThat(
                        claims("Revenue for the quarter was approximately $3.1 million.")
                                .getFirst()
                                .hedge())
                .isEqualTo(Hedge.ABOUT);
        assertThat(claims("Revenue for the quarter was more than $3 million.").getFirst().hedge())
                .isEqualTo(Hedge.OVER);
    }

    @Test
    void leavesANarrowedMeasureAlone() {
        assertThat(
                        claims("European revenue was $3.1 million for the quarter.")
                                .getFirst()
                                .subject()
                                .rows())
                .isEmpty();
        assertThat(
                        claims("Revenue per unit was $3.1 million for the quarter.")
                                .getFirst()
                                .subject()
                                .rows())
                .isEmpty();
    }

    @Test
    void leavesHopesAndAdjustedFiguresAlone() {
        assertThat(claims("We expect revenue of $3.1 million for the second quarter."))
                .allMatch(claim -> claim.kind() == Kind.OTHER);
        assertThat(claims("Revenue was up 10% in constant currency from the prior year quarter."))
                .allMatch(claim -> claim.kind() == Kind.OTHER);
    }

    @Test
    void keepsTheExactCharactersApart() {
        var filing =
                Told.telling(
                        "Revenue for the quarter was $3.1 million, a decrease of 47% from the prior year quarter.");

        assertThat(filing.claims())
                .extracting(Claim::text)
                .containsExactly("Revenue for the quarter was $3.1 million", "decrease of 47%");
        assertThat(filing.claims())
                .allMatch(claim -> filing.document("d1").text(claim.source()).equals(claim.text()));
    }

    @Test
    void knowsWhoIsQuoted() {
        assertThat(
                        claims(
                                        "\u201cRevenue for the quarter was $3.1 million,\u201d said the president.")
                                .getFirst()
                                .quoted())
                .isTrue();
    }

    @Test
    void sentencesBetweenTheRowsOfATableAreHeard(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.htm");
        Files.writeString(
                page,
                """
                <html><body><p>Larkspur Power Corporation, quarter ended September 30, 2006</p>
                <table><tr><td>(In thousands)</td><td>September 30, 2006</td>
                <td>September 30, 2005</td></tr>
                <tr><td>Turbines</td><td>1,204</td><td>3,020</td></tr>
                <tr><td>Spares</td><td>310</td><td>455</td></tr>
                <tr><td colspan="3">The company reports for each of its two lines of business, which
                 are led apart from each other and sell to other customers. Research and development
                 costs were $2.7 million in the quarter, against $2.9 million a year
                 earlier.</td></tr>
                <tr><td>Services</td><td>1,914</td><td>2,826</td></tr></table></body></html>
                """);

        var filing = new FilingReader().read(page, Progress.NONE).value();

        assertThat(filing.statements()).hasSize(1);
        assertThat(filing.claims()).extracting(Claim::text).contains("against $2.9 million");
    }

    private static List<Claim> claims(String prose) {
        return Told.telling(prose).claims();
    }

    @Test
    void aShortSentenceInACellIsHeard(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.htm");
        Files.writeString(
                page,
                """
                <html><body><p>Larkspur Power Corporation</p>
                <table><tr><td>&#8226;</td><td>Net sales were $3.32 billion.</td></tr>
                <tr><td>&#8226;</td><td>Net sales by wharf, No. 12 of 14</td></tr></table>
                </body></html>
                """);

        var filing = new FilingReader().read(page, Progress.NONE).value();

        assertThat(filing.claims())
                .extracting(Claim::text)
                .containsExactly("Net sales were $3.32 billion");
    }
}
