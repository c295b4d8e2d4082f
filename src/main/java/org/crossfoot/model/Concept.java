package org.crossfoot.model;

/**
 * A line's meaning, by the local name of the us-gaap element.
 *
 * @param name such as {@code Assets} or {@code NetIncomeLoss}
 */
public record Concept(String name) {

    public static final Concept ASSETS = new Concept("Assets");
    public static final Concept ASSETS_CURRENT = new Concept("AssetsCurrent");
    public static final Concept LIABILITIES = new Concept("Liabilities");
    public static final Concept LIABILITIES_CURRENT = new Concept("LiabilitiesCurrent");
    public static final Concept LIABILITIES_AND_EQUITY =
            new Concept("LiabilitiesAndStockholdersEquity");
    public static final Concept EQUITY = new Concept("StockholdersEquity");
    public static final Concept CASH = new Concept("CashAndCashEquivalentsAtCarryingValue");
    public static final Concept RETAINED_EARNINGS =
            new Concept("RetainedEarningsAccumulatedDeficit");
    public static final Concept COMMON_STOCK = new Concept("CommonStockValue");
    public static final Concept COMMON_STOCK_PAR =
            new Concept("CommonStockParOrStatedValuePerShare");
    public static final Concept SHARES_AUTHORIZED = new Concept("CommonStockSharesAuthorized");
    public static final Concept SHARES_ISSUED = new Concept("CommonStockSharesIssued");
    public static final Concept SHARES_OUTSTANDING = new Concept("CommonStockSharesOutstanding");
    public static final Concept TREASURY_STOCK = new Concept("TreasuryStockValue");
    public static final Concept TREASURY_SHARES = new Concept("TreasuryStockCommonShares");
    public static final Concept REVENUES = new Concept("Revenues");
    public static final Concept COST_OF_REVENUE = new Concept("CostOfRevenue");
    public static final Concept GROSS_PROFIT = new Concept("GrossProfit");
    public static final Concept RESEARCH_AND_DEVELOPMENT =
            new Concept("ResearchAndDevelopmentExpense");
    public static final Concept SELLING_GENERAL_ADMINISTRATIVE =
            new Concept("SellingGeneralAndAdministrativeExpense");
    public static final Concept OPERATING_EXPENSES = new Concept("OperatingExpenses");
    public static final Concept COSTS_AND_EXPENSES = new Concept("CostsAndExpenses");
    public static final Concept OPERATING_INCOME = new Concept("OperatingIncomeLoss");
    public static final Concept PRETAX_INCOME =
            new Concept(
                    "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest");
    public static final Concept INCOME_TAX = new Concept("IncomeTaxExpenseBenefit");
    public static final Concept NET_INCOME = new Concept("NetIncomeLoss");
    public static final Concept EPS_BASIC = new Concept("EarningsPerShareBasic");
    public static final Concept EPS_DILUTED = new Concept("EarningsPerShareDiluted");
    public static final Concept EPS_BASIC_AND_DILUTED =
            new Concept("EarningsPerShareBasicAndDiluted");
    public static final Concept SHARES_BASIC =
            new Concept("WeightedAverageNumberOfSharesOutstandingBasic");
    public static final Concept SHARES_DILUTED =
            new Concept("WeightedAverageNumberOfDilutedSharesOutstanding");
    public static final Concept SHARES_BASIC_AND_DILUTED =
            new Concept("WeightedAverageNumberOfShareOutstandingBasicAndDiluted");
    public static final Concept SHARE_BASED_COMPENSATION = new Concept("ShareBasedCompensation");
    public static final Concept ALLOWANCE =
            new Concept("AllowanceForDoubtfulAccountsReceivableCurrent");
}
