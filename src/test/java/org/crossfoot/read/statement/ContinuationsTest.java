package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class ContinuationsTest {

    private static final String FIRST =
            Tables.SHEET.substring(0, Tables.SHEET.indexOf("Total current liabilities"));
    private static final String REST =
            Tables.SHEET.substring(Tables.SHEET.indexOf("Total current liabilities"));

    @Test
    void aBalanceSheetRunsOverAPageBreak() {
        var joined = join(FIRST + "Page 2\n" + REST);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().kind()).contains(Kind.BALANCE_SHEET);
        assertThat(joined.getFirst().has("total liability")).isTrue();
    }

    @Test
    void equityGoesOnForAnotherTimeWithTheSameComponents() {
        String matrix =
                """
                | Common Stock | Retained Earnings | Total
                Balance, %s | 100 | 900 | 1,000
                Net income | | 50 | 50
                Balance, end | 100 | 950 | 1,050
                """;
        String title = "STATEMENTS OF CHANGES IN STOCKHOLDERS' EQUITY\n(In thousands)\n";
        String first = title + "Three months\n" + matrix.formatted("March 31");

        var joined = join(first + "Six months\n" + matrix.formatted("January 1"));

        assertThat(joined).hasSize(2).allMatch(t -> t.kind().equals(Optional.of(Kind.EQUITY)));
        assertThat(joined.getLast().caption()).isEqualTo(joined.getFirst().caption());
        assertThat(joined.getLast().lead().texts()).contains("Six months");
        assertThat(join(first + "Six months\n" + matrix.formatted("").replace("Total", "All")))
                .last()
                .matches(t -> t.kind().isEmpty());
        assertThat(join(first + "Six months\n" + matrix.replace("Balance", "Sum")))
                .last()
                .matches(t -> t.kind().isEmpty());
    }

    @Test
    void anIncomeStatementMayHaveLittleMoreThanItsHeadBeforeThePageBreak() {
        int at = Tables.OPERATIONS.indexOf("Cost of goods");
        String rest = Tables.OPERATIONS.substring(at);

        var joined = join(Tables.OPERATIONS.substring(0, at) + "Page 2\n" + rest);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().kind()).contains(Kind.INCOME_STATEMENT);
        assertThat(joined.getFirst().has("revenue")).isTrue();
    }

    @Test
    void aWholeStatementIsNotGoneOnWith() {
        assertThat(join(Tables.SHEET + "Page 2\n" + Tables.OPERATIONS)).hasSize(2);
    }

    @Test
    void tablesOfOtherColumnsDoNotGoOn() {
        assertThat(join(FIRST + "Page 2\n" + REST.replaceAll("(?m)$", " | 5,000"))).hasSize(2);
    }

    @Test
    void theTotalOfAssetsMayStandBehindThePageBreak() {
        int at = Tables.SHEET.indexOf("Total assets");
        String rest = Tables.SHEET.substring(at);

        var joined = join(Tables.SHEET.substring(0, at) + "Page 2\n" + rest);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().kind()).contains(Kind.BALANCE_SHEET);
        assertThat(joined.getFirst().has("total asset")).isTrue();
    }

    @Test
    void aNoteWithTheColumnsOfTheCashFlowsIsNoPartOfThem() {
        String flows =
                """
                STATEMENTS OF CASH FLOWS
                 | 1995 | 1994
                Operating activities: |
                Net income | 1,210 | 1,050
                Net cash provided by operating activities | 1,520 | 1,340
                Investing activities: |
                Capital expenditures | (610) | (590)
                Increase | 910 | 750
                %s
                Page 2
                 | 1995 | 1994
                Research and development | 266 | 177
                Procurement | 114 | 107
                %s | 66 | 62
                """;

        assertThat(join(flows.formatted("Land | 1 | 1", "Marketing"))).hasSize(2);
        assertThat(join(flows.formatted("Land | 1 | 1", "Interest paid"))).hasSize(1);
        assertThat(join(flows.formatted("Ending balance | 1,114 | 1,067", "Interest paid")))
                .hasSize(2);
    }

    @Test
    void anIncomeStatementWithItsEarningsAShareIsOver() {
        String summary =
                """
                Page 2
                Summary of earnings
                Three months ended June 30, |
                 | 2004 | 2003
                Interest income | 3,118 | 5,846
                Interest expense | 1,406 | 2,905
                Net income | 712 | 941
                """;
        String income =
                """
                STATEMENTS OF INCOME
                Three months ended June 30, |
                 | 2004 | 2003
                Interest income | 3,118 | 5,846
                Interest expense | 1,406 | 2,905
                Income before income taxes | 1,712 | 2,941
                Income taxes | 1,000 | 2,000
                %s
                """;
        String rest = "Net income | 712 | 941\nNet income per share | 0.10 | 0.12\n";

        assertThat(join(income.formatted(rest) + summary)).hasSize(2);
        assertThat(join(income.formatted("Page 2\n" + rest))).hasSize(1);
        assertThat(join(income.formatted(rest) + "Page 2\nWeighted average shares | 712 | 784\n"))
                .hasSize(1);
    }

    @Test
    void aTableThatComesToASubtotalIsNoPartOfTheSheet() {
        String sheet = Tables.SHEET.replace("Total assets", " | 2,000 | 1,800\nTotal assets");
        String bonds = "Page 2\n%sBonds | 1,200 | 1,000\nNotes | 800 | 800\n | 2,000 | 1,800\n";
        String heads = " | December 31, 2004 | December 31, 2003\n";

        assertThat(join(sheet + bonds.formatted(heads))).hasSize(2);
    }

    @Test
    void theRestOfAnIncomeStatementMayEndInComprehensiveIncome() {
        int at = Tables.OPERATIONS.indexOf("Income taxes");
        String rest =
                """
                Income taxes | 700 | 900
                Net income | 1,012 | 2,041
                Other comprehensive income, net of tax: |
                Foreign currency translation adjustments | 20 | 30
                Unrealized gains | 30 | 40
                Other comprehensive income | 50 | 70
                Comprehensive income | 1,062 | 2,111
                """;

        var joined = join(Tables.OPERATIONS.substring(0, at) + "Page 2\n" + rest);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().kind()).contains(Kind.INCOME_STATEMENT);
    }

    @Test
    void cashFlowsGoOnBelowTheirTitlePrintedAgain() {
        String first =
                """
                STATEMENTS OF CASH FLOWS
                 | 1995 | 1994
                Operating activities: |
                Net income | 1,210 | 1,050
                Depreciation | 310 | 290
                Net cash provided by operating activities | 1,520 | 1,340
                Page 2
                """;
        String rest =
                """
                STATEMENTS OF CASH FLOWS
                 | 1995 | 1994
                Investing activities: |
                Additions to plant | (400) | (380)
                Net cash used in investing activities | (400) | (380)
                Financing activities: |
                Dividends | (900) | (800)
                Net cash used in financing activities | (900) | (800)
                Cash at end of year | 620 | 400
                """;

        assertThat(join(first + rest)).hasSize(1);
        assertThat(join(first + rest.replace("Investing act", "Operating act"))).hasSize(2);
        assertThat(join(first + rest.replace("| 1995 | 1994", "| 1993 | 1992"))).hasSize(2);
    }

    private static List<Candidate> join(String script) {
        return Continuations.join(Grids.candidates(script));
    }
}
