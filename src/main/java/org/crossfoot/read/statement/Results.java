package org.crossfoot.read.statement;

import java.util.Set;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;

/** Labels that state a result by themselves, without the word total. */
final class Results {

    private static final Set<String> FINAL =
            Set.of(
                    "total asset",
                    "total liability holders equity",
                    "total liability equity",
                    "net income");

    private Results() {}

    /** Whether a label says that its row sums up others. */
    static boolean total(String canon) {
        return canon.isEmpty()
                || canon.equals("total")
                || canon.startsWith("total ")
                || canon.endsWith(" total");
    }

    static boolean result(String canon, Kind kind) {
        return switch (kind) {
            case INCOME_STATEMENT, COMPREHENSIVE_INCOME, OTHER -> income(canon);
            case CASH_FLOW -> cash(canon);
            case BALANCE_SHEET, EQUITY -> false;
        };
    }

    private static boolean income(String canon) {
        if (canon.contains("per share")
                || canon.contains("per common")
                || canon.contains("attributable to minority")) {
            return false;
        }
        return canon.startsWith("gross income")
                || canon.equals("gross margin")
                || canon.equals("operating income")
                || canon.startsWith("income from operation")
                || canon.startsWith("operating income before")
                || canon.startsWith("income before")
                || canon.startsWith("income from continuing")
                || canon.startsWith("income continuing")
                || canon.equals("net income")
                || canon.startsWith("net income attributable")
                || canon.startsWith("net income available")
                || canon.startsWith("net income applicable")
                || canon.startsWith("net income before")
                || canon.startsWith("net income from continuing")
                || canon.startsWith("comprehensive income")
                || canon.equals("pretax income")
                || canon.startsWith("net interest income");
    }

    private static boolean cash(String canon) {
        return canon.startsWith("net cash")
                || canon.startsWith("cash provided")
                || canon.startsWith("cash used")
                || change(canon)
                || canon.startsWith("cash cash equivalent")
                || canon.startsWith("cash equivalent at")
                || canon.startsWith("cash at")
                || canon.startsWith("cash beginning")
                || canon.startsWith("cash end")
                || canon.startsWith("effect exchange")
                || canon.startsWith("effect foreign");
    }

    /** Whether a label is that of the change in cash over a period. */
    static boolean change(String canon) {
        return (canon.contains("increase")
                        || canon.contains("decrease")
                        || canon.contains("change"))
                && canon.replace("restricted cash", "").contains("cash")
                && !canon.contains("overdraft")
                && (canon.startsWith("net ")
                        || canon.startsWith("increase")
                        || canon.startsWith("decrease")
                        || canon.startsWith("change in cash")
                        || canon.startsWith("total "))
                && !canon.startsWith("net cash");
    }

    static Role role(String canon, Kind kind) {
        if (FINAL.contains(canon) && (kind == Kind.BALANCE_SHEET) == canon.startsWith("total")) {
            return Role.TOTAL;
        }
        if (kind == Kind.CASH_FLOW) {
            return change(canon)
                    ? Role.TOTAL
                    : total(canon)
                                    || canon.startsWith("net cash")
                                    || canon.startsWith("cash provided")
                            ? Role.SUBTOTAL
                            : Role.LINE;
        }
        return total(canon) || result(canon, kind) ? Role.SUBTOTAL : Role.LINE;
    }
}
