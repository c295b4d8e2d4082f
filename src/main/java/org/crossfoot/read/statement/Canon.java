package org.crossfoot.read.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Labels in one spelling, so that those that mean the same are equal: "Net (loss) income" and "Net
 * Income (Loss):" are both "net income".
 */
final class Canon {

    private static final int LONGEST = 300;
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("earnings", "income"),
                    Map.entry("earning", "income"),
                    Map.entry("loss", "income"),
                    Map.entry("losses", "income"),
                    Map.entry("profit", "income"),
                    Map.entry("profits", "income"),
                    Map.entry("incomes", "income"),
                    Map.entry("deficit", "equity"),
                    Map.entry("deficiency", "equity"),
                    Map.entry("shareholders", "holders"),
                    Map.entry("shareholder", "holders"),
                    Map.entry("stockholders", "holders"),
                    Map.entry("stockholder", "holders"),
                    Map.entry("shareowners", "holders"),
                    Map.entry("shareowner", "holders"),
                    Map.entry("stockowners", "holders"),
                    Map.entry("owners", "holders"),
                    Map.entry("owner", "holders"),
                    Map.entry("members", "holders"),
                    Map.entry("member", "holders"),
                    Map.entry("partners", "holders"),
                    Map.entry("partner", "holders"),
                    Map.entry("unitholders", "holders"),
                    Map.entry("shareholding", "holders"),
                    Map.entry("common", "common"),
                    Map.entry("revenues", "revenue"),
                    Map.entry("sales", "sale"),
                    Map.entry("costs", "cost"),
                    Map.entry("expenses", "expense"),
                    Map.entry("taxes", "tax"),
                    Map.entry("liabilities", "liability"),
                    Map.entry("assets", "asset"),
                    Map.entry("receivables", "receivable"),
                    Map.entry("inventories", "inventory"),
                    Map.entry("equivalents", "equivalent"),
                    Map.entry("accounts", "account"),
                    Map.entry("payables", "payable"),
                    Map.entry("activity", "activity"),
                    Map.entry("activities", "activity"),
                    Map.entry("operation", "operation"),
                    Map.entry("operations", "operation"),
                    Map.entry("shares", "share"),
                    Map.entry("investments", "investment"),
                    Map.entry("securities", "security"),
                    Map.entry("dividends", "dividend"),
                    Map.entry("deposits", "deposit"),
                    Map.entry("loans", "loan"),
                    Map.entry("goods", "good"),
                    Map.entry("products", "product"),
                    Map.entry("services", "service"),
                    Map.entry("premiums", "premium"),
                    Map.entry("interests", "interest"),
                    Map.entry("provisions", "provision"),
                    Map.entry("noncontrolling", "minority"),
                    Map.entry("nonoperating", "nonoperating"),
                    Map.entry("benefits", "benefit"),
                    Map.entry("rents", "rent"),
                    Map.entry("purchases", "purchase"),
                    Map.entry("additions", "addition"),
                    Map.entry("expenditures", "expenditure"),
                    Map.entry("borrowings", "borrowing"),
                    Map.entry("repayments", "repayment"),
                    Map.entry("payments", "payment"),
                    Map.entry("proceeds", "proceed"),
                    Map.entry("debentures", "debenture"),
                    Map.entry("notes", "note"),
                    Map.entry("balances", "balance"));
    private static final Set<String> SILENT =
            Set.of("the", "a", "an", "of", "consolidated", "and", "s", "our", "its", "us", "on");

    /** How a word is spelt; nothing where it is left out. */
    private static final Map<String, String> SPOKEN = spoken();

    private Canon() {}

    private static Map<String, String> spoken() {
        var spoken = new HashMap<>(SAME);
        SILENT.forEach(word -> spoken.put(word, ""));
        return spoken;
    }

    /** The label's words in one spelling, asides in parentheses left out, joined by spaces. */
    static String of(String label) {
        var words = new StringBuilder();
        String last = "";
        String text = label.length() > LONGEST ? label.substring(0, LONGEST) : label;
        for (Words.Word word : Words.of(aside(text))) {
            if (!Character.isLetterOrDigit(word.text().charAt(0))) {
                continue;
            }
            String same = SPOKEN.getOrDefault(word.text(), word.text());
            if (same.isEmpty() || same.equals(last)) {
                continue;
            }
            words.append(words.isEmpty() ? "" : " ").append(same);
            last = same;
        }
        return words.toString();
    }

    /**
     * Without what stands in parentheses, unless it is one word that belongs to the sense:
     * "(loss)".
     */
    private static String aside(String label) {
        if (label.indexOf('(') < 0) {
            return label.replace("non-controlling", "noncontrolling")
                    .replace("Non-controlling", "noncontrolling");
        }
        var out = new StringBuilder();
        int at = 0;
        while (at < label.length()) {
            int open = label.indexOf('(', at);
            int close = open < 0 ? -1 : label.indexOf(')', open);
            if (open < 0 || close < 0) {
                out.append(label, at, open < 0 ? label.length() : open);
                break;
            }
            out.append(label, at, open).append(' ');
            String inside = label.substring(open + 1, close).toLowerCase(Locale.ROOT);
            if (SAME.containsKey(inside)
                    || inside.equals("income")
                    || inside.equals("benefit")
                    || inside.equals("expense")
                    || inside.startsWith("used")
                    || inside.equals("decrease")
                    || inside.equals("deficit")) {
                out.append(inside).append(' ');
            }
            at = close + 1;
        }
        return out.toString()
                .replace("non-controlling", "noncontrolling")
                .replace("Non-controlling", "noncontrolling");
    }
}
