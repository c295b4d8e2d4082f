package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Every check, in the order in which their outcomes are listed. */
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new BalanceSheetBalances(),
                    new CurrentAssetsFoot(),
                    new TotalAssetsFoot(),
                    new CurrentLiabilitiesFoot(),
                    new TotalLiabilitiesFoot(),
                    new EquityFoots(),
                    new LiabilitiesAndEquityFoot(),
                    new ParValueTimesSharesIssued(),
                    new TreasurySharesAgree(),
                    new RevenueLinesFoot(),
                    new GrossProfitIsRevenueLessCost(),
                    new OperatingExpensesFoot(),
                    new OperatingIncomeFollows(),
                    new PretaxIncomeFollows(),
                    new NetIncomeFollows(),
                    new PeriodsHaveTheirOwnFigures(),
                    new EarningsPerShareFollow(),
                    new DilutedEarningsPerShareFollow(),
                    new EarningsPerShareHaveTheSignOfIncome(),
                    new OperatingCashFoots(),
                    new InvestingCashFoots(),
                    new FinancingCashFoots(),
                    new TotalsFoot(),
                    new DeficitRollsForward(),
                    new UnitIsStated(),
                    new ColumnsHavePeriods(),
                    new NewestColumnEndsThePeriod(),
                    new StatedLevelsAgree(),
                    new ComparedLevelsAgree(),
                    new DerivedLevelsAgree(),
                    new StatedChangesAgree(),
                    new StatedPercentagesAgree(),
                    new SharesOfBasisAgree(),
                    new PerShareClaimsAgree(),
                    new StatedCashAgrees(),
                    new DirectionWordsAgree(),
                    new SentenceArithmeticHolds(),
                    new ComponentsAgree(),
                    new FiguresAreOfTheirPeriod());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    public static List<Outcome> applyAll(Filing filing) {
        var books = Books.of(filing);
        var claims = ClaimBook.of(filing, books.doubts());
        return ALL.stream()
                .flatMap(
                        check ->
                                switch (check) {
                                    case TableCheck table -> table.apply(books).stream();
                                    case ClaimCheck claim -> claim.apply(claims).stream();
                                    default -> check.apply(filing).stream();
                                })
                .toList();
    }
}
