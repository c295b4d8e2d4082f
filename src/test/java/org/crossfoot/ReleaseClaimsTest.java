package org.crossfoot;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Claim;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

/** A release of a made-up company, from its bytes to what came of each of its sentences. */
class ReleaseClaimsTest {

    private final Report report;

    ReleaseClaimsTest() throws IOException {
        report = Report.of(Larkspur.read());
    }

    @Test
    void tiesTwentySixOfThirtyFourFigures() {
        assertThat(texts(ClaimStatus.TIED))
                .containsExactly(
                        "revenue for the fiscal 2007 second quarter was \\$3.1 million",
                        "decrease of approximately 47%",
                        "decrease of 53%",
                        "gross loss for the second quarter was \\$2.3 million",
                        "73% of revenue",
                        "compared to \\$1.1 million",
                        "18% of revenue",
                        "\\$1.4 million",
                        "21% of revenue",
                        "Research and development costs were \\$2.7 million",
                        "improvement of \\$0.1 million",
                        "5%",
                        "\\$0.2 million",
                        "7%",
                        "Selling general and administrative costs were \\$6.1 million",
                        "improvement of \\$0.8 million",
                        "11%",
                        "of \\$6.9 million",
                        "Selling, general and administrative costs increased \\$0.2 million",
                        "3%",
                        "net loss was \\$10.5 million",
                        "\\$0.10 per diluted common share",
                        "increase of \\$1.0 million",
                        "from the \\$9.5 million",
                        "\\$0.09 per diluted common share",
                        "cash and cash equivalents were \\$41.3 million");
        assertThat(figures()).hasSize(34);
    }

    @Test
    void warnsOfTwoSentencesAndOfNothingElse() {
        assertThat(loud())
                .extracting(Differs::check, Differs::severity)
                .containsExactlyInAnyOrder(
                        tuple("components-agree", Severity.WARNING),
                        tuple("direction-words-agree", Severity.WARNING));
    }

    @Test
    void saysWhySixFiguresAndOneBalanceAreNotHeldAgainstTheTables() {
        Map<Reason, List<Skipped>> skipped =
                report.outcomes(Skipped.class).stream()
                        .filter(outcome -> outcome.words().isPresent())
                        .collect(groupingBy(Skipped::reason));

        assertThat(skipped.get(Reason.NOT_IN_TABLES)).hasSize(6);
        assertThat(skipped.get(Reason.NEEDS_ANOTHER_FILING))
                .extracting(this::words)
                .containsExactly("Cash balances decreased by $9.1 million");
    }

    private String words(Skipped skipped) {
        var source = skipped.words().orElseThrow();
        return report.filing().document(source.document()).words(source);
    }

    private List<Claim> figures() {
        return report.filing().claims().stream()
                .filter(claim -> claim.stated().isPresent())
                .toList();
    }

    private List<String> texts(ClaimStatus status) {
        return figures().stream()
                .filter(claim -> ClaimStatus.of(report, claim) == status)
                .map(Claim::text)
                .toList();
    }

    private List<Differs> loud() {
        return report.outcomes(Differs.class).stream()
                .filter(differs -> differs.severity() != Severity.INFO)
                .toList();
    }
}
