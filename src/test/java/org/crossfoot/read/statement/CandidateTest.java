package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private final Candidate sheet = Grids.candidates(Tables.SHEET).getFirst();

    @Test
    void labelsAndTitleSayWhatItIs() {
        assertThat(sheet.kind()).contains(Kind.BALANCE_SHEET);
        assertThat(sheet.primary()).isTrue();
        assertThat(sheet.demoted().primary()).isFalse();
        assertThat(sheet.of(Optional.empty()).primary()).isFalse();
    }

    @Test
    void aTableUnderForeignWordsIsAnother() {
        var other = Grids.candidates(Tables.SHEET.replace("CONSOLIDATED", "PRO FORMA")).getFirst();

        assertThat(other.kind()).contains(Kind.OTHER);
    }

    @Test
    void aSheetOfAveragesIsAnother() {
        var other =
                Grids.candidates(Tables.SHEET.replace("December 31, 2003", "Average rate"))
                        .getFirst();

        assertThat(other.kind()).contains(Kind.OTHER);
    }

    @Test
    void flowsAboveDataOfABalanceSheetAreAnother() {
        var flows =
                """
                STATEMENTS OF INCOME
                | 2004 | 2003
                Revenue | 3,118 | 5,846
                Income taxes | 20 | 30
                Net income | 712 | 941
                Net income per share | 0.10 | 0.12
                """;
        var data =
                """
                Balance Sheet Data: |
                Total assets | 9,118 | 9,846
                """;

        assertThat(Grids.candidates(flows).getFirst().kind()).contains(Kind.INCOME_STATEMENT);
        assertThat(Grids.candidates(flows + data).getFirst().kind()).contains(Kind.OTHER);
    }

    @Test
    void theParentsOwnSheetIsAnother() {
        var other = Grids.candidates("Alder Mills - Parent Company\n" + Tables.SHEET).getFirst();

        assertThat(other.kind()).contains(Kind.OTHER);
    }

    @Test
    void labelsAreFoundByTheirFirstOrByAnyWords() {
        assertThat(sheet.has("total asset")).isTrue();
        assertThat(sheet.has("asset")).isFalse();
        assertThat(sheet.any("asset")).isTrue();
    }

    @Test
    void theNextPartGoesOnUnderTheSameColumns() {
        var next = Grids.candidates("Land | 5,000 | 4,000\n").getFirst();
        var both = sheet.with(next);

        assertThat(both.rows()).hasSize(sheet.rows().size() + 1);
        assertThat(both.table().heads()).isEqualTo(sheet.table().heads());
        assertThat(next.with(sheet).table().heads()).isEqualTo(sheet.table().heads());
    }
}
