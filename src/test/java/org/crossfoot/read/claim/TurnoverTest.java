package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject;
import org.junit.jupiter.api.Test;

class TurnoverTest {

    private static final String RETAILER =
            """
            Retail sales | 191
            Other income | 4
            [rev Revenues] Total revenues | 195
            """;

    @Test
    void salesAreNotSurelyAllRevenues() {
        var meant = meant("sales", RETAILER);

        assertThat(meant.sure()).isFalse();
        assertThat(rows(meant)).containsExactly(2, 0);
        assertThat(meant("total revenues", RETAILER).sure()).isTrue();
        assertThat(meant("revenue", RETAILER).sure()).isTrue();
    }

    @Test
    void aRowOfThatVeryNameIsTheOneMeant() {
        var excise =
                """
                [rev Revenues] Sales | 391
                Less excise taxes | 92
                Net sales | 299
                """;

        assertThat(rows(meant("net sales", excise))).containsExactly(2);
        assertThat(meant("net sales", excise).sure()).isTrue();
        assertThat(meant("sales", excise).sure()).isFalse();
        assertThat(meant("revenue", excise).sure()).isFalse();
    }

    @Test
    void partsBesideTheirTotalLeaveNoDoubt() {
        var parts =
                """
                Product revenue | 60
                Service revenue | 40
                [rev Revenues] Total revenue | 100
                Cost of revenue | 50
                """;

        assertThat(meant("revenue", parts).sure()).isTrue();
        assertThat(rows(meant("revenue", parts))).containsExactly(2);
        assertThat(whole(parts).sure()).isTrue();
    }

    @Test
    void aTotalThatIsNotPrintedIsNoRow() {
        var apart =
                """
                [rev Revenues] Contract revenues | 191
                Rental revenues | 11
                """;

        assertThat(meant("total revenues", apart).sure()).isFalse();
        assertThat(whole(apart).sure()).isFalse();
    }

    @Test
    void aTotalBesideWhatIsNetOfItLeavesDoubt() {
        var allowances =
                """
                [rev Revenues] Total revenue | 304
                Less allowances | 31
                Net casino revenue | 273
                """;

        assertThat(meant("revenue", allowances).sure()).isFalse();
    }

    @Test
    void oneRowIsMeantWhateverItIsCalled() {
        var one = "[rev Revenues] Turnover | 191\nCost of sales | 90\n";

        assertThat(meant("sales", one).sure()).isTrue();
        assertThat(rows(meant("sales", one))).containsExactly(0);
    }

    private static Turnover.Meant meant(String name, String rows) {
        var all = all(rows);
        return new Turnover(all).meant(subject(all), name);
    }

    private static Turnover.Meant whole(String rows) {
        var all = all(rows);
        return new Turnover(all).whole(subject(all));
    }

    private static Subject subject(Rows rows) {
        return new Subject(
                "revenue",
                Optional.of(Concept.REVENUES),
                Subject.Nature.GAIN,
                Subject.Sense.AS_IS,
                rows.of(Concept.REVENUES));
    }

    private static Rows all(String rows) {
        return Rows.primary(
                Sheets.filing("# INCOME_STATEMENT | Operations\n@ 3m 2006-09-30\n" + rows)
                        .statements());
    }

    private static List<Integer> rows(Turnover.Meant meant) {
        return meant.subject().rows().stream().map(Subject.Row::index).toList();
    }
}
