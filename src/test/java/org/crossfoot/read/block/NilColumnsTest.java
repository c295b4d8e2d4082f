package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NilColumnsTest {

    @Test
    void nilsBesideFiguresThatHaveTheirColumnsAreAColumn() {
        assertThat(
                        TypedTableTest.read(
                                1,
                                """
                                                Retained   Treasury     Total
                                                Earnings      Stock
                                Balance, 1992     $1,700    $    --    $2,600
                                Net income           300         --       300
                                Balance, 1993     $2,000    $    --    $2,900
                                """))
                .contains("0:Net income|1:300|2:--|3:300")
                .contains("1:Retained|2:Treasury|3:Total");
    }

    @Test
    void theDashOfARangeIsNoNil() {
        assertThat(
                        TypedTableTest.read(
                                1,
                                """
                                                  Price of options      Shares
                                Outstanding, 1994 $ 7.07 - $ 18.62     176,924
                                Granted             7.27 -   20.63      57,798
                                Exercised           8.09 -   15.21     (14,939)
                                """))
                .contains("0:Granted|1:7.27 -|2:20.63|3:57,798");
    }

    @Test
    void nilsBesideAnEmptyColumnAreItsOwn() {
        String sheet =
                """
                                           1995           1994           1993
                Assets              456,789,012         12,600         12,700
                Cash                        300     --                    200
                Debt                               --      200            900
                Loans                       400      --                   100
                Notes                             --       100            800
                """;

        assertThat(TypedTableTest.read(1, sheet))
                .contains("1:1995|2:1994|3:1993", "0:Cash|1:300|2:--|3:200");
    }

    @Test
    void nilsThatStandWithinAColumnOfFiguresAreNone() {
        assertThat(
                        TypedTableTest.read(
                                1,
                                """
                                                           1995           1994
                                Assets        123,456,789,012         12,600
                                Cash             --       300            300
                                Debt             --       200          2,900
                                """))
                .contains("1:1995|2:1994", "0:Assets|1:123,456,789,012|2:12,600");
    }

    @Test
    void aNilThatStandsBesideFiguresOnceIsNoColumn() {
        assertThat(
                        TypedTableTest.read(
                                1,
                                """
                                                      1995           1994
                                Cash                 1,500          2,600
                                Debt                   300     --     300
                                Other                  200          2,900
                                """))
                .contains("0:Debt|1:300|2:-- 300", "0:Other|1:200|2:2,900");
    }
}
