package org.crossfoot.read.statement;

import java.util.List;
import org.crossfoot.read.words.Search;

/**
 * Whether rows below mere years are of those years, or of their last days: what is earned, spent or
 * moved against what is held and owed.
 */
final class Flows {

    private static final Search FLOW =
            Search.of(
                    "\\b(?:expense|cost|income|revenue|sale|provision|charge|charged|paid|proceed"
                            + "|earned|incurred|return plan|expected return|amortization|depreciation"
                            + "|chargeoff|charge-off|recovery|recoveries|rental|rent|addition|purchase"
                            + "|gain|fee|commission|periodic|beginning|federal|state|translation"
                            + "|expenditure|issued|exercised|granted|settlement|shipment)\\b");

    private static final Search STOCK =
            Search.of(
                    "\\b(?:asset|liability|receivable|payable|inventory|land|building|machinery"
                            + "|obligation|fair value|market value|deposit|loan|debt|note|bond"
                            + "|equity|investment|accrued|goodwill|borrowing|security|cash"
                            + "|finished good|raw material|work in process|outstanding|held"
                            + "|reserve|allowance|valuation)\\b");

    private Flows() {}

    /** Whether more of their labels speak of a stretch of time than of a day. */
    static boolean most(List<BodyRow> rows) {
        int flows = 0;
        for (BodyRow row : rows) {
            if (!row.heading()) {
                flows += FLOW.in(row.canon()) ? 1 : 0;
                flows -= STOCK.in(row.canon()) ? 1 : 0;
            }
        }
        return flows > 0;
    }
}
