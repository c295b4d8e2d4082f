package org.crossfoot.read.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.words.Search;

/** Which statement a title names; sentences that only mention one are no titles. */
final class Titles {

    private static final int LONGEST = 170;
    private static final Search SHEET =
            Search.of(
                    "balance sheets?\\b|financial (?:condition|position)\\b|statements? of (?:\\w+ )?condition\\b"
                            + "|statements? of (?:net )?assets\\b|assets and liabilities",
                    "balance sheet",
                    "financial ",
                    "condition",
                    "assets");
    private static final Search CASH =
            Search.of(
                    "statements?\\b.*(?:\\bcash ?flows?\\b|changes in cash\\b)|\\bcash ?flows? statements?\\b"
                            + "|^(?:\\W*(?:condensed|consolidat\\w+|combined|unaudited|summary|selected|company|table|the|of|[a-z]|\\d+)\\b)*\\W*"
                            + "cash flows?(?: (?:summary|data))?(?: and subsidiar\\w+)?(?=\\W*$|[:,]| ?\\(| ?--| (?:for|in|years?|millions)\\b)",
                    "cash");
    private static final Pattern NO_FLOWS = Pattern.compile("\\bhedg|free cash flow|discounted");
    private static final Pattern EQUITY =
            Pattern.compile(
                    "(?:holder|owner|member|partner)s?['’`]?s?['’`]? +\\(?(?:equity|deficit|deficiency|investment|capital)"
                            + "|changes in (?:\\w+ )?(?:equity|capital|deficit|deficiency)|statements? of (?:\\w+ ){0,2}(?:equity|capital)\\b"
                            + "|retained earnings?\\b|\\bequity statements?\\b");
    private static final Search INCOME =
            Search.of(
                    "statements? of (?:\\(?(?:consolidated|condensed|combined|net|unaudited|comprehensive|and)\\)? ){0,3}\\(?(?:operations?|income|earnings|loss(?:es)?|profits?|revenues?|expenses|results)\\b"
                            + "|\\bincome statements?\\b|\\bstatements? of operating\\b|\\bearnings statements?\\b|\\boperating statements?\\b|profit and loss"
                            + "|operations statements?\\b",
                    "statement",
                    "profit and loss");
    private static final Search COMPREHENSIVE =
            Search.of("comprehensive \\(?(?:income|loss|earnings|operations)", "comprehensive ");
    private static final Pattern EQUITY_FIRST =
            Pattern.compile(
                    "statements? of [^.]*\\b(?:equity|deficit|capital)\\)?,? and (?:other )?comprehensive");
    private static final Pattern BEYOND_COMPREHENSIVE =
            Pattern.compile(
                    "(?:operations|income|earnings|loss)\\)?,? (?:\\([a-z]+\\) )?(?:and|\\(loss\\) and|/) (?:other )?comprehensive");
    private static final Pattern BEGUN =
            Pattern.compile(
                    "(?:see|to |the accompanying|the following|notes? (?:to|\\d)|index|in |as a |this|these|our |we |refer|management|supplement|gross amounts|fair value|components of|balance sheet (?:accounts|classification|location|caption|data|information|line)|non-?cash|disclosure|item \\d|exhibit|certain|\\*|total |report of|schedule of|amounts recogni|reflected|off[- ]balance|increase|decrease|net cash|adjustments? |reconcil|cash flows? (?:from|provided|used))");
    private static final Search SENTENCE =
            Search.of(
                    "\\bnote \\d|cash flow presentation|not offset|in the (?:\\w+ )?balance sheet|accompanying notes|are an integral|reported in the|consist(?:s|ed) of|\\b(?:was|were|have|has|should|is set|are set)\\b",
                    "note",
                    "presentation",
                    "not offset",
                    "in the",
                    "integral",
                    "reported in",
                    "consist",
                    "was",
                    "were",
                    "have",
                    "has",
                    "should",
                    "is set",
                    "are set");

    private Titles() {}

    static Optional<Kind> of(String text) {
        int length = text.length();
        if (length < 9 || length > LONGEST) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("statement")
                && !lower.contains("balance sheet")
                && !lower.contains("cash flow")
                && !lower.contains("financial ")
                && !lower.contains("results of op")
                && !lower.contains("profit")) {
            return Optional.empty();
        }
        if (BEGUN.matcher(lower).lookingAt() || SENTENCE.in(lower)) {
            return Optional.empty();
        }
        return kind(lower);
    }

    private static Optional<Kind> kind(String lower) {
        if (SHEET.in(lower) && !INCOME.in(lower)) {
            return Optional.of(Kind.BALANCE_SHEET);
        }
        if (CASH.in(lower) && !NO_FLOWS.matcher(lower).find()) {
            return Optional.of(Kind.CASH_FLOW);
        }
        if (COMPREHENSIVE.in(lower) && !BEYOND_COMPREHENSIVE.matcher(lower).find()) {
            return Optional.of(
                    EQUITY_FIRST.matcher(lower).find() ? Kind.EQUITY : Kind.COMPREHENSIVE_INCOME);
        }
        if (INCOME.in(lower)) {
            return Optional.of(Kind.INCOME_STATEMENT);
        }
        return lower.contains("statement") && EQUITY.matcher(lower).find()
                ? Optional.of(Kind.EQUITY)
                : Optional.empty();
    }
}
