package org.crossfoot;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Claim;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release of a made-up company, from its bytes to what came of each of its sentences. */
class ReleaseClaimsTest {

    private static final Path RELEASE =
            Path.of("src/test/resources/org/crossfoot/larkspur-8-k.txt");

    @TempDir private Path folder;

    @Test
    void tiesTwentySixOfThirtyFourFigures() throws Exception {
        var report = report(Files.readString(RELEASE));

        assertThat(texts(report, ClaimStatus.TIED))
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
        assertThat(figures(report)).hasSize(34);
    }

    @Test
    void warnsOfTwoSentencesAndOfNothingElse() throws Exception {
        var report = report(Files.readString(RELEASE));

        assertThat(loud(report))
                .extracting(Differs::check, Differs::severity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("components-agree", Severity.WARNING),
                        org.assertj.core.groups.Tuple.tuple(
                                "direction-words-agree", Severity.WARNING));
    }

    @Test
    void saysWhySixFiguresAndOneBalanceAreNotHeldAgainstTheTables() throws Exception {
        Map<Reason, List<Skipped>> skipped =
                report(Files.readString(RELEASE)).outcomes(Skipped.class).stream()
                        .filter(outcome -> outcome.words().isPresent())
                        .collect(groupingBy(Skipped::reason));

        assertThat(skipped.get(Reason.NOT_IN_TABLES)).hasSize(6);
        assertThat(skipped.get(Reason.NEEDS_ANOTHER_FILING))
                .extracting(Skipped::subject)
                .containsExactly("Cash balances decreased by $9.1 million");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    an amount;        costs were \\$2.7 million;        costs were \\$7.2 million;        stated-levels-agree;          DIGITS_SWAPPED
                    a percentage;     a decrease of 53%;                a decrease of 35%;                stated-percentages-agree;     DIGITS_SWAPPED
                    a wrong period;   As of September 30, 2006, cash;   As of March 31, 2006, cash;       figures-are-of-their-period;  OTHER_COLUMN
                    a compared level; compared to \\$1.1 million;       compared to \\$7.1 million;       compared-levels-agree;        ONE_DIGIT
                    """)
    void flagsAPlantedErrorAtItsWords(
            String what, String right, String wrong, String check, Diagnosis.Kind kind)
            throws Exception {
        var finding = planted(right, wrong);

        assertThat(finding.check()).isEqualTo(check);
        assertThat(finding.diagnoses()).extracting(Diagnosis::kind).contains(kind);
    }

    @Test
    void flagsAPlantedDirectionWord() throws Exception {
        var finding =
                planted("a decrease of approximately 47%", "an increase of approximately 47%");

        assertThat(finding.check()).isEqualTo("direction-words-agree");
    }

    /** The one finding more than the release has as it is. */
    private Differs planted(String right, String wrong) throws Exception {
        String release = Files.readString(RELEASE);
        assertThat(release).containsOnlyOnce(right);
        var before = loud(report(release)).stream().map(Differs::check).toList();
        var report = report(release.replace(right, wrong));
        var fresh =
                loud(report).stream()
                        .filter(
                                finding ->
                                        finding.proof().stated().words().stream()
                                                .map(report.filing().document("d1")::text)
                                                .noneMatch(
                                                        text ->
                                                                text.contains("stock compensation")
                                                                        || text.contains(
                                                                                "loss percentage")))
                        .toList();
        assertThat(before).hasSize(2);
        assertThat(fresh).hasSize(1);
        return fresh.getFirst();
    }

    private Report report(String text) throws Exception {
        Path file = folder.resolve("larkspur-8-k.txt");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return Report.of(new FilingReader().read(file, Progress.NONE));
    }

    private static List<Claim> figures(Report report) {
        return report.filing().claims().stream()
                .filter(claim -> claim.stated().isPresent())
                .toList();
    }

    private static List<String> texts(Report report, ClaimStatus status) {
        return figures(report).stream()
                .filter(claim -> ClaimStatus.of(report, claim) == status)
                .map(Claim::text)
                .toList();
    }

    private static List<Differs> loud(Report report) {
        return report.outcomes(Differs.class).stream()
                .filter(differs -> differs.severity() != Severity.INFO)
                .toList();
    }
}
