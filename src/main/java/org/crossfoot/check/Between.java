package org.crossfoot.check;

import java.util.regex.Pattern;
import org.crossfoot.model.Statement;

/** What may stand between net income and the income of a common share. */
final class Between {

    private static final Pattern WORDS =
            Pattern.compile(
                    "preferred|accretion|deemed|discontinued|extraordinary|cumulative effect"
                            + "|accounting (change|principle)|minority|controlling|participating"
                            + "|unvested|undistributed|dividend|common (share|stock)holders",
                    Pattern.CASE_INSENSITIVE);

    private Between() {}

    /** Whether a column has a figure for such a thing. */
    static boolean isDisturbed(Statement statement, int column) {
        return statement.lines().stream()
                .filter(line -> WORDS.matcher(line.label()).find())
                .anyMatch(
                        line ->
                                line.facts()
                                        .get(column)
                                        .filter(fact -> fact.amount().value().signum() != 0)
                                        .isPresent());
    }
}
