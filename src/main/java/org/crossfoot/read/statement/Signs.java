package org.crossfoot.read.statement;

import java.util.regex.Pattern;

/** Which sign a row's label gives its figure in a sum. */
final class Signs {

    private static final Pattern CONTRA =
            Pattern.compile(
                    "^less\\b|^deduct|^\\(?less\\b|\\ballowance\\b|accumulated (?:depreciation|amortization)|treasury|unearned|unamortized|deferred (?:stock )?compensation|^discount|subscriptions? receivable|net of discount|cost of (?:common )?(?:stock|shares)");
    private static final Pattern COST =
            Pattern.compile(
                    "\\bcosts?\\b|expenses?\\b|\\bprovision|\\btax(?:es)?\\b|\\bloss(?:es)?\\b|depreciation|amortization|research|selling|administrative|marketing|impairment|restructuring|charges?\\b|\\bless\\b|interest\\b(?! (?:and \\w+ )?income)|dividends\\b|minority|noncontrolling|non-controlling|write-?(?:off|down)|development|salaries|accretion|advertising|rent\\b|maintenance|purchased|fuel|deductions");
    private static final Pattern GAIN =
            Pattern.compile(
                    "\\bincome\\b|\\bgains?\\b|\\bbenefit\\b|\\bearnings\\b|\\brevenues?\\b|equity in|\\bcredit\\b|recover|\\bprofit\\b|\\bsales\\b");

    private Signs() {}

    /** Whether a label takes its figure away from a sum of what it stands among. */
    static boolean contra(String lower) {
        return CONTRA.matcher(lower).find();
    }

    /** -1 for a cost, +1 for a gain, by the word that comes first; taxes on income are costs. */
    static int natural(String lower) {
        int cost = first(COST, lower);
        int gain = first(GAIN, lower);
        if (lower.contains("income tax") && gain == lower.indexOf("income tax")) {
            gain = lower.contains("benefit") ? lower.indexOf("benefit") : Integer.MAX_VALUE;
            cost =
                    lower.indexOf("income tax")
                            + (lower.contains("benefit")
                                            && !lower.startsWith("(benefit")
                                            && lower.indexOf("benefit") < expense(lower)
                                    ? 1000
                                    : 0);
        }
        return cost < gain ? -1 : 1;
    }

    private static int expense(String lower) {
        int expense = Math.max(lower.indexOf("expense"), lower.indexOf("provision"));
        return expense < 0 ? Integer.MAX_VALUE : expense;
    }

    /** Whether a label allows both signs: it names a gain and a cost, or neither. */
    static boolean either(String lower) {
        boolean cost = COST.matcher(lower).find();
        boolean gain = GAIN.matcher(lower).find();
        return cost == gain
                || lower.startsWith("other")
                || lower.contains(", net")
                || lower.contains("minority")
                || lower.contains("noncontrolling")
                || lower.contains("non-controlling")
                || lower.contains("discontinued");
    }

    private static int first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
