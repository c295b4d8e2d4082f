package org.crossfoot.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;

/** Totals that have a check of their own. */
enum NamedTotal {
    CURRENT_ASSETS(Kind.BALANCE_SHEET, "AssetsCurrent"),
    ASSETS(Kind.BALANCE_SHEET, "Assets"),
    CURRENT_LIABILITIES(Kind.BALANCE_SHEET, "LiabilitiesCurrent"),
    LIABILITIES(Kind.BALANCE_SHEET, "Liabilities"),
    EQUITY(
            Kind.BALANCE_SHEET,
            "StockholdersEquity",
            "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest"),
    LIABILITIES_AND_EQUITY(Kind.BALANCE_SHEET, "LiabilitiesAndStockholdersEquity"),
    REVENUES(Kind.INCOME_STATEMENT, "Revenues"),
    GROSS_PROFIT(Kind.INCOME_STATEMENT, "GrossProfit"),
    OPERATING_EXPENSES(Kind.INCOME_STATEMENT, "OperatingExpenses", "CostsAndExpenses"),
    OPERATING_INCOME(Kind.INCOME_STATEMENT, "OperatingIncomeLoss"),
    PRETAX_INCOME(Kind.INCOME_STATEMENT, Concept.PRETAX_INCOME.name()),
    NET_INCOME(
            Kind.INCOME_STATEMENT,
            "NetIncomeLoss",
            "ProfitLoss",
            "IncomeLossFromContinuingOperations"),
    OPERATING_CASH(Kind.CASH_FLOW, "NetCashProvidedByUsedInOperatingActivities"),
    INVESTING_CASH(Kind.CASH_FLOW, "NetCashProvidedByUsedInInvestingActivities"),
    FINANCING_CASH(Kind.CASH_FLOW, "NetCashProvidedByUsedInFinancingActivities");

    private final Kind kind;
    private final String concepts;

    NamedTotal(Kind kind, String... concepts) {
        this.kind = kind;
        this.concepts = "|" + String.join("|", concepts) + "|";
    }

    /** The named total that a relation adds up to. */
    static Optional<NamedTotal> of(Statement statement, Relation relation) {
        var concept = statement.lines().get(relation.total()).concept();
        return Stream.of(values())
                .filter(total -> total.kind == statement.kind())
                .filter(
                        total ->
                                concept.filter(c -> total.concepts.contains("|" + c.name() + "|"))
                                        .isPresent())
                .findFirst();
    }
}
