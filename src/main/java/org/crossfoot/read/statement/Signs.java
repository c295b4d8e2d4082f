package org.crossfoot.read.statement;

import org.crossfoot.read.words.Search;

/**
 * Which sign a row's label gives its figure in a sum.
 *
 * @param natural -1 for a cost, +1 for a gain, by the word that comes first
 * @param contra whether it takes its figure away from a sum of what it stands among
 * @param either whether it allows both signs: it names a gain and a cost, or neither
 */
record Signs(int natural, boolean contra, boolean either) {

    private static final Search CONTRA =
            Search.of(
                    "^less\\b|^deduct|^\\(?less\\b|\\ballowance\\b|accumulated (?:depreciation|amortization)|treasury|unearned|unamortized|deferred (?:stock )?compensation|^discount|subscriptions? receivable|net of discount|cost of (?:common )?(?:stock|shares)",
                    "less",
                    "deduct",
                    "allowance",
                    "accumulated",
                    "treasury",
                    "unearned",
                    "unamortized",
                    "deferred",
                    "discount",
                    "subscription",
                    "cost of");
    private static final Search COST =
            Search.of(
                    "\\bcosts?\\b|expenses?\\b|\\bprovision|\\btax(?:es)?\\b|\\bloss(?:es)?\\b|depreciation|amortization|research|selling|administrative|marketing|impairment|restructuring|charges?\\b|\\bless\\b|interest\\b(?! (?:and \\w+ )?income)|dividends\\b|minority|noncontrolling|non-controlling|write-?(?:off|down)|development|salaries|accretion|advertising|rent\\b|maintenance|purchased|fuel|deductions",
                    "cost",
                    "expense",
                    "provision",
                    "tax",
                    "loss",
                    "tion",
                    "research",
                    "selling",
                    "administrative",
                    "marketing",
                    "impairment",
                    "restructuring",
                    "charge",
                    "less",
                    "interest",
                    "dividends",
                    "minority",
                    "controlling",
                    "write",
                    "development",
                    "salaries",
                    "advertising",
                    "rent",
                    "maintenance",
                    "purchased",
                    "fuel");
    private static final Search GAIN =
            Search.of(
                    "\\bincome\\b|\\bgains?\\b|\\bbenefit\\b|\\bearnings\\b|\\brevenues?\\b|equity in|\\bcredit\\b|recover|\\bprofit\\b|\\bsales\\b",
                    "income",
                    "gain",
                    "benefit",
                    "earnings",
                    "revenue",
                    "equity in",
                    "credit",
                    "recover",
                    "profit",
                    "sales");

    /** What a label in small letters says. */
    static Signs of(String lower) {
        int cost = COST.start(lower);
        int gain = GAIN.start(lower);
        return new Signs(
                natural(lower, cost, gain), contra(lower), either(lower, cost >= 0, gain >= 0));
    }

    static boolean contra(String lower) {
        return CONTRA.in(lower);
    }

    /** Taxes on income are costs, unless a benefit is named before their expense. */
    private static int natural(String lower, int cost, int gain) {
        int tax = lower.indexOf("income tax");
        if (tax < 0 || gain != tax) {
            return cost >= 0 && (gain < 0 || cost < gain) ? -1 : 1;
        }
        int benefit = lower.indexOf("benefit");
        boolean named = benefit < expense(lower) && !lower.startsWith("(benefit");
        return benefit < 0 || (tax < benefit && !named) ? -1 : 1;
    }

    private static int expense(String lower) {
        int expense = Math.max(lower.indexOf("expense"), lower.indexOf("provision"));
        return expense < 0 ? Integer.MAX_VALUE : expense;
    }

    private static boolean either(String lower, boolean cost, boolean gain) {
        return cost == gain
                || lower.startsWith("other")
                || lower.contains(", net")
                || lower.contains("minority")
                || lower.contains("noncontrolling")
                || lower.contains("non-controlling")
                || lower.contains("discontinued");
    }
}
