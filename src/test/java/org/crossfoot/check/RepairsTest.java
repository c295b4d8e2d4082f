package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class RepairsTest {

    @Test
    void theTotalOrAnyAddendMayBeAnother() {
        assertThat(repairs(Footed.with("58,561", "58,651"), "current-assets-foot"))
                .extracting(Repair::suspect)
                .containsExactlyInAnyOrder(cell(2, 0), cell(0, 0), cell(1, 0));
    }

    @Test
    void whatExplainsMostComesFirst() {
        var first = repairs(Footed.with("58,561", "58,651"), "current-assets-foot").getFirst();

        assertThat(first.suspect()).isEqualTo(cell(2, 0));
        assertThat(first.kind()).contains(Kind.DIGITS_SWAPPED);
        assertThat(first.fits()).isEqualTo(Proofs.thousands(58_561));
    }

    @Test
    void aTotalThatAnotherSumBearsOutIsNotSuspected() {
        assertThat(repairs(Footed.with("41,256", "41,526"), "current-assets-foot"))
                .extracting(Repair::suspect)
                .doesNotContain(cell(2, 0))
                .first()
                .isEqualTo(cell(0, 0));
    }

    @Test
    void figuresOfARowMayHaveChangedPlacesBetweenTwoColumns() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        [a] Cash | 60,118 | 41,256
                        [b] Inventories | 17,305 | 13,447
                        [AssetsCurrent = a + b] Total current assets | 58,561 | 73,565
                        """);

        assertThat(repairs(filing, "current-assets-foot").getFirst())
                .satisfies(
                        repair -> {
                            assertThat(repair.kind()).contains(Kind.OTHER_COLUMN);
                            assertThat(repair.figures()).containsOnlyKeys(cell(0, 0), cell(0, 1));
                        });
    }

    @Test
    void aFactorMayHaveTwoDigitsSwapped() {
        var filing =
                Sheets.filing(
                        """
                        # INCOME_STATEMENT | Operations | (In thousands)
                        @ 3m 2006-09-30 | 3m 2005-09-30 | 6m 2006-09-30
                        [NetIncomeLoss] Net income | 5,600 | 5,100 | 9,000
                        [EarningsPerShareBasic /share] Basic | .65 | .51 | .90
                        [WeightedAverageNumberOfSharesOutstandingBasic /shares] Shares | 10,000 | 10,000 | 10,000
                        """);

        assertThat(repairs(filing, "earnings-per-share-follow"))
                .anySatisfy(
                        repair -> {
                            assertThat(repair.kind()).contains(Kind.DIGITS_SWAPPED);
                            assertThat(repair.suspect()).isEqualTo(cell(0, 0));
                            assertThat(repair.fits()).isEqualTo(Proofs.thousands(6_500));
                        });
    }

    private static List<Repair> repairs(Filing filing, String check) {
        var books = Books.of(filing);
        var failing = Footed.comparison(books, check, 0);
        var others =
                IntStream.range(1, filing.statement("s1").columns().size())
                        .mapToObj(column -> Footed.comparison(books, check, column))
                        .filter(books::fails)
                        .toList();
        return new Repairs(books).of(failing, others);
    }

    private static CellRef cell(int row, int column) {
        return new CellRef("s1", row, column);
    }
}
