package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Grid;
import org.junit.jupiter.api.Test;

class TypedTableTest {

    @Test
    void slotNoughtIsTheLabelsAndEachColumnOfFiguresOne() {
        assertThat(
                        read(
                                1,
                                """
                                                          1995       1994
                                Cash                    $ 1,500       400
                                Debt                       (300)
                                """))
                .containsExactly("1:1995|2:1994", "0:Cash|1:$ 1,500|2:400", "0:Debt|1:(300)");
    }

    @Test
    void aFigureThatTouchesItsLabelIsAFigureWhereItsColumnEnds() {
        assertThat(
                        read(
                                1,
                                """
                                                               1995      1994
                                Cash paid                   $ 5,519   $ 6,633
                                Repayment of capital leases (17,747)  (10,690)
                                Bonds 8%, due 2005           21,004    20,150
                                Notes, unsecured, at 8.5%, due 1995    10,000
                                Cash at beginning of year 1,705,786     2,219
                                """))
                .containsExactly(
                        "1:1995|2:1994",
                        "0:Cash paid|1:$ 5,519|2:$ 6,633",
                        "0:Repayment of capital leases|1:(17,747)|2:(10,690)",
                        "0:Bonds 8%, due 2005|1:21,004|2:20,150",
                        "0:Notes, unsecured, at 8.5%, due 1995|2:10,000",
                        "0:Cash at beginning of year|1:1,705,786|2:2,219");
    }

    @Test
    void aLabelGoesOnWhereItsNextWordHadNoRoom() {
        assertThat(
                        read(
                                1,
                                """
                                                          1995       1994
                                Interest expense, net       300       310
                                Income from continued
                                  Operations                210       250
                                Other operations
                                  Fees                      110       120
                                Five months ended June
                                  Dividends                 410       420
                                OTHER AMOUNTS A SHARE
                                  Dividends                 410       420
                                Earnings of all others
                                  Total earnings            410       420
                                Assets under management
                                  Institutional             410       420
                                  Individual                410       420
                                Assets held by others
                                Investments               410       420
                                """))
                .contains(
                        "0:Income from continued Operations|1:210|2:250",
                        "0:Other operations",
                        "0:Five months ended June",
                        "0:OTHER AMOUNTS A SHARE",
                        "0:Earnings of all others",
                        "0:Assets held by others",
                        "0:Assets under management");
    }

    @Test
    void aWordDividedBetweenTwoLinesIsWhole() {
        assertThat(
                        read(
                                1,
                                """
                                                          1995       1994
                                Liabilities in all        1,500       400
                                Other current liabili-
                                  ties                      300       310
                                Interest-bearing deposits   210       250
                                Loans, other interest-
                                  bearing                   110       120
                                Lending- and other service-
                                  related fees              410       420
                                """))
                .contains(
                        "0:Other current liabilities|1:300|2:310",
                        "0:Loans, other interest-bearing|1:110|2:120",
                        "0:Lending- and other service- related fees|1:410|2:420");
    }

    @Test
    void aHeadReachesOverTheLineDrawnBelowIt() {
        assertThat(
                        read(
                                3,
                                """
                                                         December 31,
                                                     ------------------
                                                       1995       1994
                                Cash                    500        400
                                """))
                .first()
                .isEqualTo("1+2:December 31,");
    }

    @Test
    void aHeadReachesOverAllColumnsInWhoseMiddleItStands() {
        assertThat(
                        read(
                                2,
                                """
                                                             Three months ended
                                                   Dec. 31       Sept. 30       Dec. 31
                                Cash             $    1,500    $    1,400    $    1,300
                                Debt                    150           140           130
                                """))
                .first()
                .isEqualTo("1+3:Three months ended");
    }

    @Test
    void aHeadInTheMiddleOfItsOwnColumnsTakesNoOthers() {
        assertThat(
                        read(
                                2,
                                """
                                                                   Three months ended
                                                   Dec. 31       Sept. 30       Dec. 31
                                Cash             $    1,500    $    1,400    $    1,300
                                Debt                    150           140           130
                                """))
                .first()
                .isEqualTo("2+2:Three months ended");
    }

    @Test
    void periodsThatShareAllColumnsLeaveNoneWithout() {
        assertThat(
                        read(
                                2,
                                """
                                             Three months ended               Year ended
                                        Mar. 31     Dec. 31     Sept. 30   Dec. 31   Dec. 31
                                Cash     $1,500      $1,400       $1,300    $1,900    $1,800
                                Debt        150         140          130       190       180
                                """))
                .first()
                .isEqualTo("1+3:Three months ended|4+2:Year ended");
    }

    @Test
    void aPeriodMayHaveMoreColumnsThanTheHeadsBesideIt() {
        assertThat(
                        read(
                                2,
                                """
                                             Year Ended May 31,       Increase  (Decrease)
                                        2022        %  2021        %  in US $   Currency
                                Cash  $1,500     20%  $1,400     25%     (7%)       (6%)
                                Debt     150     60%     140     65%      7%         6%
                                """))
                .first()
                .isEqualTo("1+4:Year Ended May 31,|5:Increase|6:(Decrease)");
    }

    @Test
    void periodsSetFlushRightReachBackAndOtherHeadsDoNot() {
        assertThat(
                        read(
                                2,
                                """
                                                         Quarter ended    Change in   Year ended
                                        Mar. 31     Dec. 31   Sept. 30    %       $       Dec. 31
                                Cash     $1,500      $1,400     $1,300    7     100       $1,900
                                Debt        150         140        130    7      10          190
                                """))
                .first()
                .isEqualTo("1+3:Quarter ended|4+2:Change in|6:Year ended");
    }

    @Test
    void aFigureThatIsNotGivenIsNoCell() {
        assertThat(
                        read(
                                0,
                                """
                                Cash                    $ 1,500       400      12%
                                Debt                       (300)        *       *
                                """))
                .containsExactly("0:Cash|1:$ 1,500|2:400|3:12%", "0:Debt|1:(300)");
    }

    @Test
    void asManyHeadsAsColumnsAreOneEachWhereverTheyStand() {
        assertThat(
                        read(
                                1,
                                """
                                                1994          1993          1992
                                Revenue                $192,175     $183,340     $164,996
                                Cost of sales           140,462      137,188      123,149
                                """))
                .first()
                .isEqualTo("1:1994|2:1993|3:1992");
    }

    @Test
    void aWrappedLabelIsOneRow() {
        assertThat(
                        read(
                                0,
                                """
                                Receivables, less allowance for
                                  doubtful accounts          300        200
                                Cash                         500        400
                                """))
                .containsExactly(
                        "0:Receivables, less allowance for doubtful accounts|1:300|2:200",
                        "0:Cash|1:500|2:400");
    }

    @Test
    void labelsKeepTheirDepthAndRulesAreRows() {
        Grid grid =
                grid(
                        0,
                        """
                        Assets:
                          Cash                         500        400
                                                       ---        ---
                        """);

        assertThat(grid.rows().get(1).cells().getFirst().style().indent()).isEqualTo(2);
        assertThat(grid.rows().getLast().rule()).isTrue();
    }

    static List<String> read(int heads, String text) {
        return grid(heads, text).rows().stream().map(Laid::layout).toList();
    }

    private static Grid grid(int heads, String text) {
        var divided = new Divided("d1", text);
        return new TypedTable(Laid.text(text), divided, Laid.typedLines(text), heads).read();
    }
}
