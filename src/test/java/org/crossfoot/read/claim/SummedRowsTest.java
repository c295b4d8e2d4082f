package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject.Part;
import org.crossfoot.model.Subject.Row;
import org.junit.jupiter.api.Test;

class SummedRowsTest {

    private static final SummedRows ROWS =
            of(
                    """
                    # BALANCE_SHEET | Balance Sheets
                    @ 2006-09-30
                    [cash CashAndCashEquivalentsAtCarryingValue] Cash and cash equivalents | 41
                    Short-term investments | 12
                    Investment in affiliates | 3
                    [ca AssetsCurrent] Total current assets | 56
                    Marketable securities, noncurrent | 7
                    Current maturities of long-term debt | 2
                    [cl LiabilitiesCurrent] Total current liabilities | 20
                    Long-term debt, less current maturities | 30
                    Unamortized discount on notes payable | 1

                    # CASH_FLOW | Cash Flows
                    @ 3m 2006-09-30
                    [cfo NetCashProvidedByUsedInOperatingActivities] Net cash provided | 9
                    """);

    @Test
    void aSumHasAllOfItsRows() {
        assertThat(ROWS.of("WorkingCapital"))
                .containsExactly(new Row("s1", 3, List.of(new Part(6, true))));
    }

    @Test
    void rowsOfOneKindMayBeMeantInSeveralWays() {
        assertThat(ROWS.of("CashAndInvestments"))
                .containsExactlyInAnyOrder(
                        new Row("s1", 0),
                        new Row("s1", 0, List.of(new Part(1, false))),
                        new Row("s1", 0, List.of(new Part(1, false), new Part(4, false))),
                        new Row("s1", 0, List.of(new Part(4, false))));
        assertThat(ROWS.of("TotalDebt"))
                .containsExactlyInAnyOrder(
                        new Row("s1", 5),
                        new Row("s1", 5, List.of(new Part(7, false))),
                        new Row("s1", 7));
    }

    @Test
    void ofManyRowsOfOneKindAllAreMeant() {
        var debts =
                of(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30
                        Short-term borrowings | 1
                        Senior notes due 2010 | 2
                        Term loan | 3
                        Mortgages payable | 4
                        Long-term debt | 5
                        """);

        assertThat(debts.of("TotalDebt")).hasSize(1);
        assertThat(debts.of("TotalDebt").getFirst().more()).hasSize(4);
    }

    @Test
    void withoutOneOfItsRowsThereIsNoSum() {
        assertThat(ROWS.of("FreeCashFlow")).isEmpty();
        assertThat(ROWS.of("Revenues")).isEmpty();
    }

    private static SummedRows of(String script) {
        return new SummedRows(Sheets.filing(script).statements());
    }
}
